/** How a firm's own pages are headed: "Karriere im Klinikum Ostertal", "Careers at Acme", "Werken bij Acme". */
const PAGE_OF =
  /^(?:(?:[Jj]obs?|[Cc]areers?|[Vv]acancies|[Oo]pportunities|[Ww]ork(?:ing)?|[Jj]oin us|[Ll]ife) (?:at|with|for)|(?:[Jj]obs?(?: (?:und|&) [Kk]arriere)?|[Kk]arriere|[Ss]tellen(?:angebote)?|[Aa]rbeiten) (?:bei(?: der| dem)?|beim|im|in der|an der|am)|(?:[Rr]ecrutement|[Cc]arrières?|[Ee]mplois?|[Tt]ravailler) (?:chez|à la|à l['’]|au)|[Rr]ejoignez|(?:[Tt]rabaja|[Ee]mpleo|[Tt]rabajar) (?:en|con)|(?:[Tt]rabalhe|[Cc]arreiras|[Vv]agas) (?:na|no|em|com)|(?:[Ll]avora(?:re)?|[Cc]arriere) (?:con|in|presso)|(?:[Ww]erken|[Vv]acatures|[Bb]anen) bij|(?:[Kk]ariera|[Pp]raca) (?:we?|z)|(?:[Kk]ariéra|[Pp]ráce) (?:ve?|u)) (?:the |l['’])?(\p{Lu}[^|:!?]{2,60})$/u;
const OF_PAGE =
  /^(\p{Lu}.{1,50}?)(?:\s*[|–—:-])?\s+(?:[Cc]areers?|[Jj]obs|[Kk]arriere|[Vv]acancies|[Rr]ecrutement|[Vv]acatures|[Kk]ariera|[Kk]ariéra|[Jj]ob [Bb]oard)$|^([\p{Lo}\p{L}A-Za-z0-9・&ー]{2,24}?)(?:採用(?:情報|サイト)|招聘(?:官网)?|채용(?: ?홈페이지)?)$/u;

/** The name that a firm's own pages bear: "Careers at Acme", "Acme Careers", 「Acme採用情報」; undefined for any other line. */
export function ownerOfPage(line: string): string | undefined {
  return (
    PAGE_OF.exec(line)?.[1] ??
    OF_PAGE.exec(line)
      ?.slice(1)
      .find((name) => name !== undefined)
  );
}

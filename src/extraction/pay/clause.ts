/** The words of the same clause before an amount: other amounts and full stops end it. */
export function clauseBefore(clause: string): string {
  // The full stop of an abbreviation ends nothing.
  const text = clause.replace(/\b(max|min|mind|ca|approx|incl|inkl|lt|gem|p\.\s?a|wg|bzw)\. /giu, '$1  ');
  const cut = Math.max(
    text.lastIndexOf('. '),
    text.lastIndexOf('; '),
    text.lastIndexOf(' | '),
    text.lastIndexOf(' · '),
    text.lastIndexOf(' • '),
  );
  return cut < 0 ? text : text.slice(cut + 1);
}

/** The words of the same clause after an amount. */
export function clauseAfter(after: string): string {
  // The full stop of "per" in the Scandinavian way ends nothing.
  const text = after.replace(/\bpr\. /iu, 'pr  ');
  const cut =
    /[.;|·•](?:\s|$)|,\s|[，、；。]|[+＋](?=[\p{sc=Han}\p{sc=Hangul}])|\s(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])|[\s(（](?:plus|and|und|et|y|e|más|mais|as well as|zzgl|incl(?:uding|\.)?|inkl\.?|inclusive|hors|excl(?:uding|\.)?|with|mit|con|com|avec|\+)\s|[(（]?(?:賞与|plus)/iu.exec(
      text,
    );
  return cut === null ? text : text.slice(0, cut.index);
}

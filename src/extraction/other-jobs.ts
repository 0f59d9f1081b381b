import type { Block } from '../documents/document.ts';
import { opensOtherJobs as isHeadingOfOtherJobs } from '../documents/furniture/other-jobs-headings.ts';
import { blockText } from './compose.ts';

/** What opens the part of a page that advertises other jobs or what others are paid. */
const OPENS = new RegExp(
  [
    // English
    `(?:similar|related|other|more|recommended|nearby|suggested|latest|featured) (?:jobs|positions|roles|vacancies|openings|opportunities)|more jobs (?:from|at|in|like)|jobs (?:you (?:may|might)|like this|near (?:you|this)|for you)|(?:people|others|candidates) (?:who viewed this )?also (?:looked|viewed|searched|applied)|you (?:may|might) also (?:like|be interested)|recommended for you|what can i earn as|see more detailed salary`,
    // German, Dutch
    `(?:ähnliche|weitere|passende|andere|mehr) (?:jobs|stellen|stellenangebote|stellenanzeigen|angebote|vakanzen)|das könnte (?:dich|sie|euch) (?:auch )?interessieren|diese (?:jobs|stellen) könnten|jobs in der nähe|(?:vergelijkbare|soortgelijke|andere|meer|gerelateerde) (?:vacatures|banen)|anderen bekeken|bekijk ook|misschien ook interessant`,
    // French, Italian
    `(?:(?:ces|d['’]autres|nos autres|autres) )?(?:offres?|emplois|annonces|postes) (?:similaires|d['’]emploi similaires|qui pourraient|pourraient)|d['’]autres offres|autres offres|vous aimerez aussi|(?:annunci|offerte|lavori|posizioni) (?:simili|correlat[ei])|altr[ei] (?:offerte|annunci)|potrebbe(?:ro)? (?:anche )?interessarti`,
    // Spanish, Portuguese
    `(?:empleos|ofertas|vacantes|puestos|trabajos) (?:relacionad[oa]s|similares|recomendad[oa]s)|(?:otras|más) ofertas|(?:también )?(?:te )?(?:puede|podría)n? (?:también )?interesar(?:te)?|(?:vagas|ofertas) (?:similares|relacionadas|semelhantes|recomendadas|que (?:podem|talvez))|(?:outras|mais) (?:vagas|ofertas)|(?:também )?pode(?:m)? (?:lhe |te )?interessar`,
    // Polish, Czech
    `(?:podobne|inne|polecane) (?:oferty|ogłoszenia)|zobacz (?:również|także|też|podobne)|(?:podobné|další|související) (?:nabídky|pozice|inzeráty|práce)|mohlo by vás`,
    // Japanese, Chinese, Korean
    `(?:類似|似た|その他|他)(?:の|する)?求人|関連(?:する)?求人|(?:あなたに)?おすすめの?求人|この求人を見た|あなたにおすすめ|看过该职位的人|(?:相似|推荐|相关|类似|其他|更多|热门)(?:职位|岗位|招聘)|(?:相關|推薦|其他|類似)(?:職缺|工作)|猜你喜欢|大家(?:还|都)在看|你可能(?:还)?(?:感兴趣|喜欢)|(?:비슷한|추천|유사|다른|관련|인기) (?:채용|공고|포지션)|이런 (?:공고|포지션|채용)|이 공고를 본|함께 (?:본|많이 본)`,
  ].join('|'),
  'iu',
);
const WHOLE_LINE = 60;
/** A paragraph this long may have lost its line breaks. */
const SQUASHED = 400;
/** Other jobs stand below the advertisement, not in it. */
const FROM = 0.5;

/** Whether a line is the heading above other jobs, or a link to them. */
export function opensOtherJobs(line: string): boolean {
  const at = line.length > WHOLE_LINE ? -1 : line.search(OPENS);
  return (at >= 0 && at < 4) || isHeadingOfOtherJobs(line);
}

/**
 * Leaves out what stands below the advertisement on other jobs: their pay and places are not this job's.
 * @param blocks the advertisement in reading order
 */
export function withoutOtherJobs(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  const total = blocks.reduce((sum, block) => sum + blockText(block).length, 0);
  let seen = 0;
  for (const block of blocks) {
    const text = blockText(block);
    if (seen >= total * FROM && opensOtherJobs(text)) return kept;
    // In squashed text it stands in the midst of a line, begun with a capital.
    if (block.type === 'paragraph' && text.length > SQUASHED) {
      const at = text.search(OPENS);
      if (at >= 0 && seen + at >= total * FROM && /^[\p{Lu}\p{Lo}]/u.test(text.slice(at, at + 2)))
        return [...kept, { ...block, text: text.slice(0, at).trim() }];
    }
    seen += text.length;
    kept.push(block);
  }
  return kept;
}

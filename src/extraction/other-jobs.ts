import type { Block } from '../documents/document.ts';
import { blockText } from './compose.ts';

/** What opens the part of a page that advertises other jobs or what others are paid. */
const OPENS =
  /(?:(?:similar|related|other|more|recommended|nearby|suggested) (?:jobs|positions|roles|vacancies|openings|opportunities)|more jobs (?:from|at|in|like)|jobs you (?:may|might)|people also (?:looked|viewed|searched)|what can i earn as|see more detailed salary|(?:empleos|ofertas|vacantes|puestos|trabajos) (?:relacionad[oa]s|similares)|otras ofertas|vagas (?:similares|relacionadas|semelhantes)|outras vagas|(?:offres?|emplois|annonces|postes) (?:similaires|d['’]emploi similaires)|d['’]autres offres|vergelijkbare vacatures|andere vacatures|(?:ähnliche|weitere|passende) (?:jobs|stellen|stellenangebote|stellenanzeigen)|annunci simili|offerte (?:simili|correlate)|altre offerte|podobne oferty|podobné nabídky|類似(?:の)?求人|関連(?:する)?求人|おすすめの求人|看过该职位的人|相似职位|推荐职位|相关职位|비슷한 (?:채용|공고)|추천 (?:채용|공고))/iu;
const WHOLE_LINE = 60;
/** Other jobs stand below the advertisement, not in it. */
const FROM = 0.5;

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
    const match = OPENS.exec(text);
    if (match !== null && seen + match.index >= total * FROM) {
      const opens = match.index < 4 && text.length <= WHOLE_LINE;
      if (opens) return kept;
      // In squashed text it stands in the midst of a line, begun with a capital.
      if (block.type === 'paragraph' && text.length > 400 && /^[\p{Lu}\p{Lo}]/u.test(match[0])) {
        return [...kept, { ...block, text: text.slice(0, match.index).trim() }];
      }
    }
    seen += text.length;
    kept.push(block);
  }
  return kept;
}

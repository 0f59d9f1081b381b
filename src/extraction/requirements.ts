import type { Requirement } from '../core/posting.ts';
import type { Line, Reading } from './reading.ts';
import { anyWord } from './words.ts';

const NICE = anyWord(
  [
    'nice[- ]to[- ]have',
    'preferred',
    'preferably',
    'prefer',
    'a plus',
    'is a bonus',
    'bonus points?',
    'bonus',
    'ideally',
    'desirable',
    'desired',
    'advantageous',
    'an advantage',
    'an asset',
    'beneficial',
    'extremely helpful',
    'helpful',
    'would be (?:great|nice|good|ideal)',
    'not required',
    'optional',
    'big plus',
    'huge plus',
    'pluses',
    'von vorteil',
    'wünschenswert',
    'idealerweise',
    'gerne',
    'ein plus',
    'optional',
    'optimalerweise',
    'un plus',
    'serait un plus',
    'souhaité[e]?s?',
    'apprécié[e]?s?',
    'idéalement',
    'un atout',
    'est un atout',
    'deseable',
    'valorable',
    'se valora(?:rá)?',
    'idealmente',
    'plus',
    'desejável',
    'diferencial',
    'será um diferencial',
    'preferibilmente',
    'preferenziale',
    'gradit[aoe]',
    'costituisce un plus',
    'een pr[eé]',
    'bij voorkeur',
    'mile widzian[aey]',
    'dodatkowy\\p{L}* atut\\p{L}*',
    'atutem',
    'będzie plusem',
    'výhodou',
    'vítán[aoy]?',
  ],
  ['歓迎', '尚可', 'あれば', '望ましい', '優遇', '优先', '加分', '优先考虑', '優先', '우대', '있으면 좋', '플러스'],
);
const MUST = anyWord(
  [
    'must',
    'required',
    'require[sd]?',
    'requires',
    'essential',
    'mandatory',
    'minimum',
    'at least',
    'need(?:ed)? to have',
    'you have',
    'you bring',
    'you should have',
    'proficien\\p{L}*',
    'experience (?:with|in|of)',
    'years of',
    'knowledge of',
    'strong (?:understanding|background|knowledge)',
    'familiarity with',
    'ability to',
    'erforderlich',
    'zwingend',
    'vorausgesetzt',
    'mindestens',
    'abgeschlossene[sn]?',
    'kenntnisse',
    'erfahrung (?:in|mit|im)',
    'requis[e]?',
    'indispensable',
    'exigé[e]?',
    'expérience (?:en|dans|de|avec)',
    'maîtrise',
    'imprescindible',
    'requisitos?',
    'experiencia (?:en|con)',
    'dominio',
    'obrigat[oó]ri[oa]',
    'experiência (?:em|com)',
    'conhecimento',
    'esperienza (?:in|con|nel)',
    'richiest[oaie]',
    'vereist',
    'ervaring (?:met|in)',
    'wymagan[aey]',
    'doświadczenie (?:w|z)',
    'znajomość',
    'požadujeme',
    'zkušenost\\p{L}* (?:s|se|v)',
    'znalost',
  ],
  ['必須', '経験', '必要', '要求', '必须', '具备', '熟悉', '精通', '经验', '필수', '경험'],
);

const MOST = 60;

/**
 * What the job asks of a person, line by line, and whether it is a must. The heading decides, a line's own words
 * ("a plus", "idealerweise") turn it into a wish. Where no heading says so, sentences that ask are taken.
 */
export function readRequirements({ lines }: Reading): Requirement[] {
  const found: Requirement[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.type === 'heading' || line.type === 'field') continue;
    if (line.kind !== 'requirements' && line.kind !== 'nice_to_have') continue;
    for (const text of items(line, lines[index + 1])) {
      found.push({ text, tier: line.kind === 'nice_to_have' || NICE.test(text) ? 'nice' : 'must' });
    }
  }
  if (found.length === 0) {
    for (const line of lines) {
      if (line.type === 'heading' || line.type === 'field') continue;
      if (
        line.kind === 'responsibilities' ||
        line.kind === 'benefits' ||
        line.kind === 'equal_opportunity' ||
        line.kind === 'about_company' ||
        line.kind === 'application'
      )
        continue;
      for (const text of line.sentences) {
        if (text.length >= 15 && text.length <= 400 && MUST.test(text))
          found.push({ text, tier: NICE.test(text) ? 'nice' : 'must' });
      }
    }
  }
  return unique(found).slice(0, MOST);
}

/** A list item is one requirement; a paragraph is as many as it has sentences, less the one that opens a list. */
export function items(line: Line, next: Line | undefined): string[] {
  if (line.type === 'list_item') return line.text.length >= 3 ? [line.text] : [];
  if (next?.type === 'list_item' && /[:：]$/.test(line.text)) return [];
  return line.sentences.filter((sentence) => sentence.length >= 12 || /[\p{sc=Han}\p{sc=Hangul}]{4,}/u.test(sentence));
}

function unique(items: Requirement[]): Requirement[] {
  const seen = new Set<string>();
  return items.filter(({ text }) => !seen.has(text) && seen.add(text));
}

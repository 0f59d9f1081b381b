import type { Block } from '../documents/document.ts';
import { headingKind } from '../documents/section-headings.ts';
import { blockText } from './compose.ts';

/** Characters of a post before others have their say. */
const MIN_POST = 250;
/** A first post shows its writer in as many lines. */
const MAX_HEAD = 6;
const MAX_LINE = 300;

const COMMENTS =
  'comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|commentaren|komentarz[ey]?|komentář[eů]?|replies|antworten|réponses|respuestas|respostas|risposte|odpowiedzi|odpovědi';
/** "23 comments • 41 reposts", "Kommentare (2)", "댓글 2": what stands between a post and what others say to it. */
const COUNT = new RegExp(
  `^(?:\\d[\\d.,]{0,6} (?:${COMMENTS})(?: ?[•·,|/]? ?\\d[^.!?]{0,40})?|(?:${COMMENTS}) ?[(:]? ?\\d{1,4}\\)?|(?:댓글|コメント|评论|評論|留言) ?[(（:：]?\\d{1,4}[)）]?(?:件|条|개)?|\\d{1,4} ?(?:件のコメント|条评论|則留言|개의 댓글))$`,
  'iu',
);
/** "mkolar commented on Apr 8", "basia_k napisała: …", "build-helper bot: …": somebody else speaks. */
const SPEAKS =
  /^(?:\S{2,30}(?: \p{Lu}\S{0,20})? (?:(?:commented|replied|kommentierte|antwortete|a commenté|a répondu|comentó|respondió|comentou|respondeu|ha commentato|ha risposto|reageerde|skomentował[ao]?|odpowiedział[ao]?|okomentoval[ao]?|odpověděl[ao]?)(?: (?:on|at|vor|am|le|il y a|el|hace|em|há|il|op|om|dne|v)\b.{1,40}| \d.{1,30}|:.{0,260}))|[a-z]\S{1,29} (?:wrote|said|schrieb|hat geschrieben|a écrit|escribió|escreveu|ha scritto|schreef|napisał[ao]?|napsal[ao]?) ?:.{0,260}|\S{2,30}(?: \[?bot\]?| \(bot\)) ?:.{0,260})$/u;
/** What stands just above the comments: reactions, their number, who liked the post. */
const LIKES =
  /^(?:\d{1,3}(?:[.,]?\d{3})*|(?:\p{Extended_Pictographic}\uFE0F? ?\d{0,4} ?)+|(?:gefällt|liked by|j['’]aime|me gusta|curtid[oa] por|piace a|vind(?:t|en) dit leuk|lubi to|líbí se) .{0,40}|\d[\d.,]* (?:likes?|reactions?|j['’]aime|me gusta|curtidas|gostos|mi piace|vind-ik-leuks|polubień)|\p{L}.{1,50} (?:and|und|et|y|e|en|i|a) \d[\d.,]* (?:others?|weitere|andere|autres|otr[ao]s|outr[ao]s|altr[ie]|anderen|inn\p{L}{1,3}|další\p{L}{0,2})|[-–—_*]{3,})$/iu;

/** "Ana Prieto • 2nd": a member of a network, and how far away. */
const DEGREE = /^[^•·]{3,60}[•·] ?(?:1st|2nd|3rd|[123][.]?[ºª°]|[123](?:er|e|re|\.)?)\+?(?: \p{Lu}.{0,80})?$/u;
/** "3d • Edited • 🌐", "12. Mai um 06:10 · 🌐": when it was posted, and who can see it. */
const EDITS = 'edited|bearbeitet|modifié|editado|modificato|bewerkt|edytowano|upraveno|編集済み|已编辑|수정됨';
const POSTED = new RegExp(
  `^.{0,30}\\d.{0,24}[•·] ?(?:🌐|🌍|🌎|🌏|👥)\\uFE0F?$|^\\d{1,2} ?(?:[a-z]{1,2}|[\\p{L}]{3,8})\\.?(?: ?[•·] ?(?:${EDITS})?){0,3}$`,
  'iu',
);
const EDITED = new RegExp(`^(?:${EDITS}|🌐|🌍|🌎|🌏|👥)(?: ?[•·].{0,4})?$`, 'iu');

/** Leaves of a post in a network, a forum or a tracker what its writer wrote: no byline above it, no comments below. */
export function withoutComments(blocks: readonly Block[]): readonly Block[] {
  return withoutReplies(withoutByline(blocks));
}

/** The writer's own occupation, in the byline, is not the job's. */
function withoutByline(blocks: readonly Block[]): readonly Block[] {
  const head = blocks.slice(0, MAX_HEAD).map(blockText);
  const posted = head.findIndex((text) => POSTED.test(text));
  if (posted < 0) return blocks;
  const member = head.slice(0, Math.min(2, posted)).some((text) => DEGREE.test(text));
  if (!member && !/[🌐🌍🌎🌏👥]/u.test(`${head[posted]}${head[posted + 1]}${head[posted + 2]}`)) return blocks;
  let end = posted + 1;
  while (end < blocks.length && end <= posted + 2 && EDITED.test(head[end] ?? '')) end++;
  return member ? blocks.slice(end) : [...blocks.slice(0, posted), ...blocks.slice(end)];
}

function withoutReplies(blocks: readonly Block[]): readonly Block[] {
  let length = 0;
  for (const [index, block] of blocks.entries()) {
    const text = blockText(block);
    if (length >= MIN_POST && text.length <= MAX_LINE && (COUNT.test(text) || SPEAKS.test(text))) {
      if (blocks.slice(index + 1).some(isSection)) return blocks;
      let end = index;
      while (end > 0 && LIKES.test(blockText(blocks[end - 1] ?? block))) end--;
      return blocks.slice(0, end);
    }
    length += text.length;
  }
  return blocks;
}

function isSection(block: Block): boolean {
  return block.type === 'heading' && headingKind(block.text) !== null;
}

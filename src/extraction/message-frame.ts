import type { Block } from '../documents/document.ts';
import { type MessageHead, messageHead } from '../documents/furniture/message-heads.ts';
import { blockText } from './compose.ts';
import { looksLikeJob } from './title/occupation.ts';

/** A first message begins at once, or under the name of its channel. */
const MAX_ABOVE = 3;
/** Below what the channel says of itself, where several messages follow. */
const MAX_CHANNEL = 8;
/** Another message of the same writer this long goes on with the ad. */
const MIN_MORE = 150;

interface Message {
  head: MessageHead;
  blocks: Block[];
  length: number;
}

/** Leaves of a thread or a letter the ad alone: no heads, replies, reactions, greetings, signatures, list footers. */
export function withoutMessageFrame(blocks: readonly Block[]): readonly Block[] {
  return withoutThread(withoutLetter(blocks));
}

/** Of a thread of a chat or a forum, the longest message and what its writer added at length. */
function withoutThread(blocks: readonly Block[]): readonly Block[] {
  const top = firstHead(blocks);
  if (top < 0) return blocks;
  const messages: Message[] = [];
  for (const block of blocks.slice(top)) {
    const text = blockText(block);
    const head = messageHead(text);
    const last = messages.at(-1);
    if (head !== null && (last === undefined || head.kind === last.head.kind)) {
      const own: Block[] = head.rest.trim() === '' ? [] : [{ type: 'paragraph', text: head.rest.trim() }];
      messages.push({ head, blocks: own, length: head.rest.length });
    } else if (last !== undefined && !REACTIONS.test(text)) {
      last.blocks.push(block);
      last.length += text.length;
    }
  }
  const ad = messages.reduce<Message | null>(
    (longest, next) => (next.length > (longest?.length ?? 0) ? next : longest),
    null,
  );
  if (ad === null || ad.length < MIN_MORE) return blocks;
  const from = messages.indexOf(ad);
  return messages
    .filter(
      (message, index) =>
        message === ad || (index > from && message.length >= MIN_MORE && message.head.speaker === ad.head.speaker),
    )
    .flatMap((message) => message.blocks);
}

/** Where the first message begins; -1 where the text is no thread. Hours in an ad's head stand one under the other. */
function firstHead(blocks: readonly Block[]): number {
  const isHead = (block: Block): boolean => messageHead(blockText(block)) !== null;
  const top = blocks.slice(0, MAX_CHANNEL).findIndex(isHead);
  if (top < MAX_ABOVE) return top;
  return blocks.slice(top + 1).findIndex(isHead) > 0 ? top : -1;
}

const REACTIONS =
  /^(?:(?::[\w+-]{2,30}: ?\d{0,3} ?)+(?:\d{1,3} (?:repl(?:y|ies)|thread).{0,60})?|(?:\p{Extended_Pictographic}\uFE0F? ?\d{1,3} ?)+|\d{1,3} (?:repl(?:y|ies)|antworten?|réponses?|respuestas?|respostas?|risposte|reacties|odpowiedzi|odpovědi)\b.{0,60}|\(?(?:edited|bearbeitet|modifié|editado|modificato|bewerkt|edytowano|upraveno)\)?|(?:reply|antworten|répondre|responder|rispondi|beantwoorden|odpowiedz|odpovědět|返信|回复|답글)|(?:view|show) thread|also sent to the channel|pinned by .{1,40})$/iu;

/** The labels of a letter's head. */
const HEAD_LABEL =
  /^(?:from|to|cc|bcc|date|sent|subject|reply-to|von|an|gesendet|datum|betreff|de|à|a|envoyé|objet|para|enviado(?: el| em)?|fecha|asunto|data|assunto|da|inviato|oggetto|van|aan|verzonden|onderwerp|od|do|wysłano|temat|komu|odesláno|předmět|差出人|宛先|送信日時|日時|件名|发件人|收件人|发送时间|日期|主题|抄送|보낸 ?사람|받는 ?사람|날짜|제목)$/i;
const SUBJECT = /^(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|temat|předmět|件名|主题|제목)$/i;
const HEAD_LINE = /^([\p{L} -]{1,20}?) ?[:：] ?(\S.*)$/u;
const MAX_HEAD = 8;
const MAX_LINE = 200;

const GREETING =
  /^(?:dear|hi|hello|hey|good (?:morning|afternoon|day)|liebe[rs]?|hallo|guten (?:tag|morgen)|sehr geehrte|moin|bonjour|bonsoir|ch[eè]re?s?|estimad[oa]s?|hola|buen(?:os|as)|querid[oa]s|car[oia]|prezad[oa]s?|olá|bom dia|boa tarde|gentil[ei]|buongiorno|salve|ciao|beste|geachte|goedemorgen|szanown[iea]|dzień dobry|cześć|drodzy|vážen[íéý]|dobrý den|milí|ahoj|各位|皆様|皆さま|大家好|您好|안녕하세요)(?![\p{Ll}\p{Lo}]).{0,60}$/iu;
/** "Please circulate", "Merci de diffuser": what a sender asks the list for. */
const PASS_ON =
  /\b(?:pass (?:this|it|the) (?:\S+ )?on\b|(?:send|pass) (?:this|it) (?:a?round|on)\b|circulate|(?:forward|share|distribute) (?:this|it|the|widely|with|among|to)|spread the word|apologies for cross|weiterleiten|weiterzuleiten|weiterverbreit\p{L}+|weitergeben|weitersagen|(?:à|de) (?:bien vouloir )?(?:diffuser|partager|relayer|transmettre)|faire (?:suivre|circuler)|difundir|difundid|difusión|reenviar|compartir (?:esta|la) oferta|divulg(?:ar|uem|ação)|repass(?:ar|em)|diffondere|inoltrare|far girare|doorsturen|verspreiden|delen met|przekaza(?:ć|nie)|rozpowszechni\p{L}+|przesłani[ea] dalej|přepošl\p{L}+|sdílejte|rozešl\p{L}+)|ご周知|転載|拡散|转发|轉發|전달 ?부탁|공유 ?부탁/iu;
/** A line that says also for what somebody is sought is the ad's. */
const OPENING =
  /\b(?:(?:looking|searching) for an? |(?:seeks?|seeking|hiring|recruiting) (?:an? )?|suchen (?:wir|eine)|wir suchen|recherch(?:e|ons) une? |recrut(?:e|ons) |busca(?:mos)? (?:una? )|procura(?:mos)? (?:uma? )|cerca(?:mos|no)? una? |cerchiamo |zoeken (?:wij|we|een)|szukamy |hledáme )|募集して|招聘|모집/iu;
const CLOSING =
  /^(?:best(?: wishes| regards)?|(?:kind|warm|with (?:kind|best)) regards|regards|sincerely|yours (?:sincerely|faithfully)|thanks|many thanks|cheers|(?:mit )?(?:freundlichen?|besten?|herzlichen?|lieben?|viele) grü(?:ße?n?|ssen?)|cordialement|bien (?:cordialement|à (?:vous|toutes|tous)).{0,20}|amicalement|(?:un )?(?:cordial )?saludos?(?: cordiales?)?|atentamente|atenciosamente|(?:com os )?(?:melhores )?cumprimentos|abraços?|cordiali saluti|distinti saluti|un saluto|saluti|met vriendelijke groet(?:en)?|groeten|hartelijke groet(?:en)?|z poważaniem|pozdrawiam|s pozdravem|敬具|よろしくお願い(?:いた|致)?します|此致|敬礼|감사합니다|드림)(?:[,.!。](?: \p{Lu}.{0,100})?)?$/iu;
const DIVIDER = /^[-–—_=*~\s]{2,}$/;
const LIST_FOOTER =
  /unsubscri|mailing ?list|abmelde|abbestell|désabonn|desinscri|désinscri|darse de baja|cancelar (?:a|la) (?:inscrição|suscripción)|disiscri|cancellar(?:ti|si)|afmelden|uitschrijven|wypisa|odhlás|配信停止|退订|수신 ?거부|listinfo|mailman/i;
const REACHED_BY = /@|\d{3}/;

/** "---------- Forwarded message ---------", "Begin forwarded message:": another letter begins under it. */
const FORWARDED =
  /^[-–—_*>\s]*(?:begin )?(?:forwarded message|original message|original email|weitergeleitete (?:nachricht|mail)|ursprüngliche nachricht|anfang der weitergeleiteten.{0,20}|message (?:transféré|d['’]origine|original)|début du message (?:réexpédié|transféré)|mensaje (?:reenviado|original)|mensagem (?:encaminhada|original|reencaminhada)|messaggio (?:inoltrato|originale)|(?:doorgestuurd|oorspronkelijk) bericht|wiadomość (?:przekazana|oryginalna)|(?:przekazana|oryginalna) wiadomość|přeposlaná zpráva|původní zpráva|転送(?:された)?メッセージ|元のメッセージ|转发的?邮件|轉寄的?郵件|原始邮件|전달된 메시지|원본 메시지)[-–—_*:\s]*$/iu;

/** A letter to a list without its head, its greeting and request to pass it on, its signature and the list's footer. */
function withoutLetter(all: readonly Block[]): readonly Block[] {
  const blocks = forwarded(all);
  const heads = headLength(blocks);
  // What is passed on without a head of its own has its subject in that of the letter.
  const head = heads >= 2 || blocks === all ? blocks.slice(0, heads) : all.slice(0, headLength(all));
  if (head.length < 2) return blocks;
  const body = withoutSignature(withoutCover(heads < 2 ? blocks : blocks.slice(heads)));
  const named = body
    .slice(0, 8)
    .some((block) => block.type !== 'field' && block.text.length <= 120 && looksLikeJob(block.text));
  const subject = named ? [] : head.filter((block) => SUBJECT.test(labelOf(block) ?? ''));
  return [...subject, ...body];
}

/** What a letter passes on, from its own head on; the letter itself where that is the shorter part. */
function forwarded(blocks: readonly Block[]): readonly Block[] {
  const at = blocks.findLastIndex((block) => FORWARDED.test(blockText(block)));
  if (at < 0) return blocks;
  const below = blocks.slice(at + 1);
  return lengthOf(below) >= lengthOf(blocks.slice(0, at)) ? below : blocks;
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + blockText(block).length, 0);
}

function labelOf(block: Block): string | null {
  if (block.type === 'field') return block.label;
  return HEAD_LINE.exec(block.text)?.[1] ?? null;
}

/** How many lines of a letter's head a text begins with; 0 where nobody writes to anybody. */
function headLength(blocks: readonly Block[]): number {
  const end = blocks.slice(0, MAX_HEAD).findIndex((block) => !HEAD_LABEL.test(labelOf(block) ?? ''));
  const head = blocks.slice(0, end < 0 ? MAX_HEAD : end);
  const isLetter =
    head.some((block) => SUBJECT.test(labelOf(block) ?? '')) ||
    head.filter((block) => blockText(block).includes('@')).length >= 2;
  return isLetter ? head.length : 0;
}

/** What the sender says to the list before the ad: all above a rule, or the greeting and the request. */
function withoutCover(blocks: readonly Block[]): Block[] {
  const rule = blocks.slice(0, MAX_HEAD).findIndex((block) => DIVIDER.test(blockText(block)));
  const above = blocks.slice(0, Math.max(0, rule));
  if (rule > 0 && above.every((block) => blockText(block).length <= MAX_LINE)) return blocks.slice(rule + 1);
  return blocks.filter((block, index) => {
    const text = blockText(block);
    return (
      index >= 4 || text.length > MAX_LINE || !(GREETING.test(text) || (PASS_ON.test(text) && !OPENING.test(text)))
    );
  });
}

/** Ends a letter at its signature; an address or a number in it stays, as somebody may have to be asked there. */
function withoutSignature(blocks: readonly Block[]): Block[] {
  const from = Math.floor(blocks.length / 2);
  const at = blocks.findIndex((block, index) => {
    const text = blockText(block);
    return index >= from && (CLOSING.test(text) || (DIVIDER.test(text) && blocks.length - index <= 10));
  });
  if (at < 0) return blocks.filter((block, index) => index < from || !isListFooter(block));
  return blocks.filter((block, index) => {
    if (index < at) return true;
    const text = blockText(block);
    const reaches = REACHED_BY.test(text) && !STREET.test(text);
    if (CONFIDENTIAL.test(text)) return false;
    return !isListFooter(block) && index > at && (reaches || text.length > MAX_LINE || isOfAd(block));
  });
}

/** "This e-mail is confidential": what a firm puts under each of its letters. */
const CONFIDENTIAL =
  /\b(?:e-?mail|message|nachricht|messag\p{L}+|mensaje|mensagem|messaggio|bericht|wiadomość|zpráva|correo|courriel)\b.{0,120}(?:confidential|vertraulich|confidentiel|confidencia|riservat|vertrouwelijk|poufn|důvěrn)|このメール.{0,40}機密|本邮件.{0,40}(?:机密|保密)|본 메일.{0,40}기밀/iu;
const STREET = /\b\d{5}\b(?! ?\d)/;

function isListFooter(block: Block): boolean {
  const text = blockText(block);
  return text.length <= MAX_LINE && LIST_FOOTER.test(text);
}

function isOfAd(block: Block): boolean {
  return block.type === 'list_item' || block.type === 'heading';
}

/** Who wrote a message of a chat or a forum, as its head says, and what of the message stands in the same line. */
export interface MessageHead {
  kind: 'log' | 'chat' | 'forum';
  speaker: string;
  rest: string;
}

const TIME = String.raw`(?:[AaPp]\.?[Mm]\.? ?|오[전후] ?|[上下]午 ?|午[前後] ?)?\d{1,2}[:.h]\d{2}(?::\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?`;
const DAY = String.raw`(?:\d{1,4}[./-] ?\d{1,2}[./-] ?\d{1,4}\.?)`;
/** WhatsApp and Telegram: "[09:14, 03/11/2026] Ana: …", "03/11/2026, 09:14 - Ana: …", "Ana, [03.11.26 09:14]". */
const LOG = [
  new RegExp(`^\\[(?:${TIME},? ${DAY}|${DAY},? ${TIME})\\] ?([^:：]{1,50}?) ?[:：](?: (.*))?$`),
  new RegExp(`^${DAY},? ${TIME} [-–] ([^:：]{1,50}?)[:：](?: (.*))?$`),
  new RegExp(`^([^,:]{2,50}), \\[${DAY},? ${TIME}\\][:：]?()$`),
];
/** Slack, Teams and Discord: "Ana Prieto  10:42 AM", "ana — Today at 10:42", "Ana 오전 9:14". */
const CHAT = new RegExp(
  `^((?:[\\p{Lu}\\p{Lo}][\\p{L}'’.-]*|[a-z][\\w.-]{2,20})(?: [\\p{Lu}\\p{Lo}][\\p{L}'’.-]*){0,3})(?: (?:APP|BOT))?,? (?:[—–-] )?\\[?(?:(?:Today|Yesterday|Heute|Gestern|Aujourd'hui|Hier|Hoy|Ayer|Hoje|Ontem|Oggi|Ieri|Vandaag|Gisteren|Dzisiaj|Wczoraj|Dnes|Včera|${DAY})(?:,? (?:at|um|à|a las|às|alle|om|o|v))? )?${TIME}\\]?$`,
  'u',
);
/** "tollef 14 hours ago | next [–]", "u/tollef · 3 hr. ago": a message of a forum. */
const FORUM =
  /^(\S{2,30}) (?:[·•|] )?(?:on \w{3} \d{1,2}, \d{4}|\d{1,3} ?(?:m|h|d|mo|y|min|hr|minute|hour|day|month|year)s?\.? ago)(?: ?[|[].{0,110})?$/;
/** Words that a time of day may follow and that name nobody. */
const NO_SPEAKER =
  /^(?:posted|updated|published|active|online|start|starts|beginn|ab|from|until|bis|shift|schicht|hours?|uhr|time|zeit|arbeitszeit|interview|termin|date|deadline|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|(?:mon|tues|wednes|thurs|fri|satur|sun)day|horario|horaires?|orario|de|às|a)\b/i;

/** Reads the line above a message; null for any other line. */
export function messageHead(text: string): MessageHead | null {
  if (text.length < 6 || !/\d/.test(text)) return null;
  if (/^[[\d]|\]$|\]:$/.test(text)) {
    for (const pattern of LOG) {
      const [, speaker, rest = ''] = pattern.exec(text) ?? [];
      if (speaker !== undefined) return { kind: 'log', speaker, rest };
    }
  }
  if (text.length <= 160 && text.includes(' ago')) {
    const [, speaker] = FORUM.exec(text) ?? [];
    if (speaker !== undefined && !NO_SPEAKER.test(speaker)) return { kind: 'forum', speaker, rest: '' };
  }
  if (text.length > 70 || !/\d[:.h]\d\d/.test(text)) return null;
  const [, speaker] = CHAT.exec(text) ?? [];
  return speaker === undefined || NO_SPEAKER.test(speaker) ? null : { kind: 'chat', speaker, rest: '' };
}

import { templates } from './template.ts';

const ANY = ['company', 'role', 'other', 'duty', 'must', 'nice', 'benefit'] as const;

/** The first call: what must fit before anything else is worth discussing. More of these come from the posting's facts. */
export const RECRUITER_SCREEN = templates('recruiter_screen', [
  [
    /\b(?:licen[cs]e|registration|certifi(?:ed|cate|cation)s?|PMP|CPA|CCNA|CISSP|RN|BLS|ACLS|CDL|board[- ]certified|DBS|food hygiene|HACCP)\b/,
    'The ad names {np}. Which of these do you hold today, until when, and which are you willing to get before you start?',
    'whether you meet the formal conditions',
    ['must', 'nice', 'other'],
  ],
  [
    /\b(?:[Dd]egree|BS|BSc|MS|MSc|PhD|[Bb]achelor|[Dd]iploma|Studium|Ausbildung)\b/,
    'On education the ad says “{quote}” If yours is different, which work would you put in its place?',
    'how you close a gap on paper',
    ['must', 'nice', 'other'],
  ],
  [
    /schein(?!\p{L})|carn[eé] de|certificado|titulaci[óo]n|título de|uprawnienia|oprávnění|資格|证书/iu,
    'The ad asks for “{quote}”. Do you have it, and until when is it valid?',
    'whether you meet the formal conditions',
    ['must', 'nice', 'other'],
  ],
  [
    /\b(?:occasional|some|frequent|regular|willing\w* to|able to|required to)\b.{0,20}\btravel\b|\btravel\b.{0,40}(?:\d ?%|required|of the time|expected)/i,
    'How much of the travel in “{quote}” is possible for you, and how much notice do you need?',
    'whether the practical side fits',
    ANY,
  ],
  [
    /\b(?:fluen\w+|native (?:speaker|level|English|German|French|Spanish)\w*|bilingual|C1|C2|B2|spoken and written|written and spoken|verhandlungssicher|fließend)\b|(?:Deutsch|Englisch|Französisch|Sprach)\p{L}*kenntnisse|Inglês|Inglés|Anglais|Angielsk|Angličtin|英語|日本語|英语/iu,
    'The ad says of languages: “{quote}” In which of them have you worked, and shall we do part of this call in it?',
    'whether your language is at the level needed',
    ['must', 'nice', 'other'],
  ],
  [
    /\b(?:driving|driver.s) licen[cs]e|Führerschein|permis B|carn[eé]t? de conducir|carteira de habilita|prawo jazdy/iu,
    'The ad says “{quote}”. Do you hold it, and do you have a car for the job?',
    'whether the practical side fits',
    ANY,
  ],
  [
    /\b(?:security clearance|clearance|TS\/SCI|citizenship|(?:US|U\.S\.) (?:citizen|person)s?|work (?:authori[sz]ation|permit)|right to work|eligible to work)\b/i,
    'About “{quote}”: where do you stand with that today?',
    'whether you may do this work',
    ANY,
  ],
  [
    /\b(?:(?:night|late|early|rotating|evening|weekend|12-hour) shifts?|shift work|nights|weekends|evenings|on[- ]call|Schicht\w*|public holidays|turnos)\b/i,
    'The hours are “{quote}” Which of them can you not do, and is there anything that changes that in the next months?',
    'when you are available',
    ['duty', 'must', 'nice', 'other', 'role'],
  ],
  [
    /\b(?:lift\w*|stand(?:ing)? for|on your feet|physical\w*|\d+ ?(?:lbs?|kg|pounds))\b/i,
    'The work is physical: “{quote}” Have you done that every day for months, and what helps you to stay well with it?',
    'whether you can do the physical work',
    ['duty', 'must', 'other'],
  ],
  [
    /\b(?:start date|immediate(?:ly)?|as soon as possible|ASAP|ab sofort|notice period)\b/i,
    'The ad says “{match}”. When could you really start, and what would you have to hand over first?',
    'when you can start',
    ANY,
  ],
]);

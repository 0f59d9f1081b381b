import { templates } from './template.ts';

const ANY = ['company', 'role', 'other', 'duty', 'must', 'nice', 'benefit'] as const;
const OWN = ['company', 'role', 'other', 'benefit'] as const;

/** How one works with these people, in this place and at this pace. */
export const CULTURE = templates('culture', [
  [
    /\b(?:our|company|core) (?:values?|principles)\b|\bwe value\b/i,
    'The ad puts it like this: “{quote}” Which part of that would be hardest for you on a bad day?',
    'whether the stated values fit you',
    OWN,
  ],
  [
    /\b(?:our (?:mission|vision|purpose)|on a mission|(?:mission|vision) is)\b/i,
    'You have read “{quote}”. What about it do you doubt, and what would you have to see here to believe it?',
    'whether you have thought about why you would join',
    OWN,
  ],
  [
    /\b(?:diverse|inclusive|supportive|belonging)\b.{0,40}\b(?:environment|team|culture|workplace)?/i,
    'The ad promises {np}. What have you yourself done to make a place more like that, and what did it cost you?',
    'what you do yourself for the kind of place you want',
    OWN,
  ],
  [
    /\b(?:fast[- ]paced|move fast|moves? quickly|high[- ]growth|rapidly (?:growing|evolving|changing))\b/i,
    'Speed comes up in “{quote}” Tell us about a time when going slower was right and you said so.',
    'whether you can be fast without being careless',
    ANY,
  ],
  [
    /\b(?:start-?up|early[- ]stage|seed|Series [A-F]|founding|small team|small,)\b/i,
    'With what the ad says about its stage (“{quote}”), which comforts of your last employer would you miss first, and how would you do without them?',
    'whether you know what this stage of a company is like',
    ANY,
  ],
  [
    /\b(?:remote(?:-first|ly| team| work\w*| role| position)|(?:globally |fully )?distributed (?:team|company|workforce)|async\w*|work from anywhere|home office|time ?zones)\b/i,
    'The ad says: “{quote}” How do you make sure that colleagues you never meet know what you are doing and what you need?',
    'how you work with people you seldom meet',
    ANY,
  ],
  [
    /\b(?:hybrid (?:work\w*|model|role|team|policy|approach|schedule|setup)|days (?:a|per) week in|in[- ]office|on-?site \d|office days)\b/i,
    'Given “{quote}”, which parts of your work would you keep for the days together, and which for the days apart?',
    'how you use the time together',
    ['company', 'role', 'other', 'benefit'],
  ],
  [
    /\b(?:occasional|some|frequent|regular|willing\w* to|able to|required to)\b.{0,20}\btravel\b|\btravel\b.{0,40}(?:\d ?%|required|of the time|expected)/i,
    'The ad mentions travel: “{quote}” What rhythm has worked for you, and when did it stop working?',
    'whether the job fits your life',
    ANY,
  ],
  [
    /\b(?:on[- ]call|(?:night|late|early|rotating|evening|weekend|day|12-hour) shifts?|nights|weekends?|overtime|flexib\w+ (?:hours|schedule)|Schichtdienst|Wechselschicht|turnos|horaires décalés)\b/i,
    'The hours are part of this job: “{quote}” How do you plan your life around such hours, and what do you need from the people who write the roster?',
    'whether the hours fit you',
    ANY,
  ],
  [
    /\b(?:autonom\w+|ownership|trust|flat hierarch\w*|low[- ]ego|self-organi[sz]\w+|initiative)\b/i,
    'When the ad says “{quote}”, where would you expect the limits of that freedom to be, and how would you find them?',
    'how you handle freedom',
    ANY,
  ],
  [
    /\b(?:feedback|transparen\w+|open communication|honest\w*|candid)\b/i,
    'The ad says “{quote}” What is the hardest feedback you have had from a colleague, and what did you do with it in the following month?',
    'how you take criticism',
    OWN,
  ],
  [
    /\b(?:learn(?:ing)? (?:new|from|and|quickly|every)|curio\w+|continuous(?:ly)? (?:learning|improv\w+)|staying up to date|keep(?:ing)? up with|lifelong learning|desire to learn)\b/i,
    'What did you learn this year that nobody asked you to, and where in {np} would you put it to work first?',
    'whether you learn without being told to',
    ANY,
  ],
  [
    /\b(?:customer[- ](?:obsess\w+|first|centric|focus\w*)|customers first|customer experience)\b/i,
    'When did you last change your mind because of something that a customer did rather than said? How would you keep that up with {np}?',
    'how close you stay to customers',
    ANY,
  ],
  [
    /\b(?:desirable employers|forward-thinking|talented people|world.s best|innovative people|great people|best talent|smartest)\b/i,
    'The ad says “{quote}” What do you expect to be worse at than the people around you here, and what will you bring that they lack?',
    'how you see yourself among strong colleagues',
    OWN,
  ],
  [
    /\b(?:impact|difference|humanity|planet|sustainab\w+|communit(?:y|ies)|society)\b/i,
    'How would you know after a year that your work here had the effect that the ad speaks of in “{quote}”?',
    'why you want this job',
    OWN,
  ],
  [
    /\b(?:multiple time zones|global(?:ly)? (?:teams?|projects?|distributed)|international team|multicultural)\b/i,
    'Some colleagues will be asleep while you work. How have you kept {np} fair to them: meetings, decisions, blame?',
    'how you treat colleagues in other time zones',
    ANY,
  ],
  [
    /\b(?:cross[- ]functional|collaborat\w+|work closely|hand in hand|partner with|teamwork)\b/i,
    'How do you disagree with people you depend on, and what would that look like around {np}?',
    'how you disagree with colleagues',
    ['duty', 'must', 'nice', 'role', 'company', 'other'],
  ],
  [
    /\b(?:open[- ]source|OSS)\b/i,
    'What does working in the open change in how you write, argue and make mistakes? Think of {np}.',
    'how you work when everybody can watch',
    ANY,
  ],
  [
    /\b(?:is|are|was|makes?|sells?|builds?|operates?|serves?|provides?|develops?|brews?|runs?|helps?|ist|sind|beliefert|est|sommes|es|somos|é|são|jest|siamo|è|je)\b|公司|会社|企業|平台/iu,
    'This is how the ad introduces the employer: “{quote}”. What would you want to see for yourself in the first week before you believe that you fit in?',
    'whether you have looked at who is hiring',
    ['company'],
  ],
  [
    /\b(?:fun|team events|off-?sites?|family|friendly|snacks|dog)\b/i,
    'The ad describes the place with “{quote}” What makes a team good company for you when the work itself is dull?',
    'what you need from a team',
    OWN,
  ],
]);

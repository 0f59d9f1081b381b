import { templates } from './template.ts';

/** Past behaviour: what the person did, with whom, and what came of it. */
export const BEHAVIORAL = templates('behavioral', [
  [
    /\b(?:mentor\w*|coach\w*|develop (?:others|talent|the team)|train(?:ing)? (?:other|junior|new|team))\b/i,
    'Here you would {clause}. Think of somebody you helped to grow: what did you do, what did you stop doing, and how do you know it was you?',
    'mentoring with results',
    ['duty', 'must'],
  ],
  [
    /\b(?:lead|manage|supervise|direct|oversee)\w*\b.{0,40}\b(?:teams?|staff|people|engineers|managers|employees|TPMs|reports)\b/i,
    'Tell us about a person on your team who was not working out. What did you try, how long did you give it, and what would that have meant for {np}?',
    'leadership when it is uncomfortable',
    ['duty', 'must', 'nice'],
  ],
  [
    /\b(?:cross[- ]functional|matrix|multiple (?:teams|business units|organi[sz]ations)|between .{3,60} (?:teams|organi[sz]ations|units))\b/i,
    'Describe a time when two groups wanted opposite things from you and neither reported to you. How did you get {np} moving again?',
    'influence without authority',
  ],
  [
    /\b(?:stakeholders?|senior management|executives?|leadership|c-level|board|business units)\b/i,
    'When did you last have to bring bad news to somebody senior? What did you say in the first minute, and how would you do it with {np}?',
    'honesty upwards',
    ['duty', 'must', 'nice', 'role'],
  ],
  [
    /\b(?:customers?|clients?|OEMs|partners?|users)\b/i,
    'Tell us about a demand you turned down while working with {np}. How did you say it, and were they still talking to you afterwards?',
    'a backbone in front of customers',
    ['duty', 'must', 'nice'],
  ],
  [
    /\b(?:conflict|negotiat\w+|consensus|persuade|influenc\w+)\b/i,
    'Give us an example of changing the mind of someone who had good reasons to disagree. What did you learn from them about {np}?',
    'persuasion that listens',
  ],
  [
    /\b(?:failures?|retrospectives?|post-?mortems?|lessons learned|post-project|root cause|continuous improvement|improvement (?:plans|action))\b/i,
    'Which review of a failure changed something for good, and which was forgotten within a month? Explain the difference, and what you would do for {np}.',
    'learning that lasts',
  ],
  [
    /\b(?:fast[- ]paced|multitask\w*|dynamic environment|switch context|under pressure|tight deadlines|several projects|competing priorities)\b/i,
    'The ad speaks of “{quote}”. Tell us about a week in which everything was urgent: what did you leave undone on purpose, and who did you tell?',
    'priorities under pressure',
    ['duty', 'must', 'nice', 'role', 'other'],
  ],
  [
    /\b(?:ambigu\w+|autonom\w+|self[- ](?:starter|directed|motivated)|independen\w+|ownership|proactiv\w+|initiative|entrepreneurial)\b/i,
    'The ad asks for “{quote}”. What is the last thing you started that nobody had asked for, and how did you know that it was worth it?',
    'initiative with judgement',
    ['duty', 'must', 'nice', 'role', 'other'],
  ],
  [
    /\b(?:on[- ]call|incidents?|outages?|escalations?|24\/7)\b/i,
    'Take us through the worst incident you were part of: what you did, what you got wrong, and how it would have gone with {np}.',
    'conduct in an incident',
    ['duty', 'must', 'nice'],
  ],
  [
    /\b(?:document\w*|whitepapers?|blogs?|present(?:ation|ing|s)?|articulate|public speaking|workshops?|training for)\b/i,
    'Describe something difficult that you explained to people outside your field. How did you notice that they had not understood, and how would that help with {np}?',
    'explaining as a skill',
    ['duty', 'must', 'nice'],
  ],
  [
    /\b(?:communication skills|communicat\w+)\b/i,
    'Tell us about a misunderstanding that was your fault. How did it come about, and what do you do differently since? Take {np} as the place where it could happen again.',
    'self-knowledge in communication',
    ['duty'],
  ],
  [
    /\b(?:deadlines?|schedules?|milestones?|on time|planning|plans)\b/i,
    'In this job you would {clause}. Describe a plan of yours that fell apart: when did you know, and when did you say so?',
    'realism about plans',
    ['duty', 'must'],
  ],
  [
    /\b(?:sales targets?|quotas?|targets?|revenue|pipeline)\b/i,
    'Tell us about a quarter in which you were going to miss your number. What did you change in week six, and what would that look like for {np}?',
    'behaviour behind the number',
    ['duty', 'must', 'nice'],
  ],
  [
    /\b(?:debug\w*|troubleshoot\w*|problem[- ]solving|solve complex|resolv\w+)\b/i,
    'Here you would {clause}. What is the longest you have chased one problem, where did you go down the wrong path, and what finally gave it away?',
    'persistence with method',
    ['duty', 'must', 'nice'],
  ],
  [
    /\b(?:researchers?|academic|research community|scientists)\b/i,
    'Researchers and product people value different things. Tell us about a time when you had to satisfy both, and what you would take from it into {np}.',
    'translation between cultures',
    ['duty', 'must', 'nice'],
  ],
  [
    /\b(?:prototyp\w*|ship(?:ping|ped)?|deliver(?:y|ing)?|launch(?:es|ing)?)\b/i,
    'What did you hand over that you would rather have held back? Who decided, and what does that mean for {np}?',
    'standards under pressure',
    ['duty'],
  ],
  [
    /\b(?:budget|cost|spend|resource (?:planning|forecasting|allocation))\w*\b/i,
    'Tell us about money you refused to spend. How did you find out that you were right or wrong, and how would you apply it to {np}?',
    'ownership of money',
    ['duty', 'must', 'nice'],
  ],
  [
    /\b(?:change management|transformation|adopt\w*|best practices|process improvements?|persuade|drive process)\b/i,
    'Which improvement of yours did colleagues quietly work around? What did that tell you, and how would you bring in {np} differently?',
    'change that people keep',
    ['duty', 'must', 'nice'],
  ],
  [
    /\b(?:detail[- ]oriented|attention to detail|accura\w+|thorough\w*|meticulous|precision)\b/i,
    'The ad asks for “{quote}”. Tell us about a mistake of yours that got through. How was it found, and what did you change in the way you work?',
    'care, and honesty about its limits',
    ['duty', 'must', 'nice', 'other'],
  ],
  [
    /\b(?:team ?player|teamwork|collaborat\w+)\b/i,
    'This job lives from {np}. Which former colleague would be least pleased to work with you again, and what would they tell us?',
    'self-knowledge in a team',
    ['duty', 'must'],
  ],
  [
    /\b(?:interns?|graduate|university|students?|final year|recent(?:ly)? graduat\w+)\b/i,
    'Which project from your studies would you do over, and what would you do differently now with a view to {np}?',
    'learning from first projects',
    ['duty', 'must', 'nice', 'role'],
  ],
]);

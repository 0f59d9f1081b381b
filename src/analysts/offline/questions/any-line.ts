import type { VerbClass } from '../verbs.ts';

/** A question that fits any line of its kind: asked where no template knows the line's subject. */
export interface PlainTemplate {
  ask: string;
  shows: string;
}

/** By what the line has one do. {np} is what it is done to, {clause} the whole doing. */
export const BY_VERB: Readonly<Record<VerbClass, readonly PlainTemplate[]>> = {
  lead: [
    {
      ask: 'You take over {np} on a Monday. Whom do you talk to in the first week, and what do you leave exactly as it is for a month?',
      shows: 'how you take charge',
    },
    {
      ask: 'Which decision about {np} would you never delegate, and which would you give away on your first day?',
      shows: 'whether you know what a lead is for',
    },
    {
      ask: 'Say your job is to {clause}: what would a predecessor most likely have left undone, and how would you find it?',
      shows: 'whether you are ready for the real state of things',
    },
  ],
  build: [
    {
      ask: 'You start on {np} from nothing. What is the smallest thing that is of use to somebody, and what do you put off on purpose?',
      shows: 'whether you find a good first step',
    },
    {
      ask: 'Tell us about something close to {np} that you made. Which part would you throw away today?',
      shows: 'whether you made it yourself and can judge it',
    },
    {
      ask: 'How would you know, half a year later, that {np} came out well, without asking the people who made it?',
      shows: 'whether you decide beforehand what success is',
    },
  ],
  improve: [
    {
      ask: 'Everybody agrees that {np} could be better, and nobody agrees how. Where do you begin, and what do you measure before you touch anything?',
      shows: 'whether you measure before you improve',
    },
    {
      ask: 'What did you once make better that turned out to make something else worse? Would you see it coming with {np}?',
      shows: 'whether you watch for side effects',
    },
  ],
  operate: [
    {
      ask: 'Nobody notices {np} until something goes wrong. What do you do in quiet weeks so that it does not come to that?',
      shows: 'how you look after what already runs',
    },
    {
      ask: 'You are alone, it is late, and something is wrong with {np}. What do you try, in which order, and when do you wake somebody?',
      shows: 'how methodical you are under pressure',
    },
  ],
  mend: [
    {
      ask: 'What is the hardest case of {np} that you have had? How did you find the cause, and how did you know that it would not come back?',
      shows: 'how you search for a fault',
    },
    {
      ask: 'You are alone, it is late, and the usual way of dealing with {np} does not work. What do you try, in which order, and when do you wake somebody?',
      shows: 'how methodical you are under pressure',
    },
  ],
  analyse: [
    {
      ask: 'Your analysis of {np} says one thing and everyone’s experience says another. What do you do before you present it?',
      shows: 'how careful you are with a surprising result',
    },
    {
      ask: 'Which question about {np} would you want answered first, and what would you do with either answer?',
      shows: 'whether your analysis leads to a decision',
    },
  ],
  coordinate: [
    {
      ask: 'Who is usually forgotten when people {clause}, and what does that cost later?',
      shows: 'whether you notice who is affected',
    },
    {
      ask: 'What do you need from {np} to do your part well, and how do you get it when they have other priorities?',
      shows: 'how you work with people who have other priorities',
    },
  ],
  communicate: [
    {
      ask: 'You have one page for {np}. What is its first sentence, and what did you decide to leave out?',
      shows: 'whether you dare to leave things out',
    },
    { ask: 'How do you find out whether anybody acted on {np}?', shows: 'whether you check what came of it' },
  ],
  plan: [
    {
      ask: 'On what would you base {np} if you had three days and half of the figures?',
      shows: 'how you plan with gaps',
    },
    {
      ask: 'Which assumption behind {np} would you check first, because everything else hangs on it?',
      shows: 'whether you find the weak point of a plan',
    },
  ],
  teach: [
    {
      ask: 'How would you notice that {np} made no difference, and what would you change the second time?',
      shows: 'whether you check what people learned',
    },
    {
      ask: 'What is the first thing people get wrong when they learn from you? Take {np} as the example.',
      shows: 'whether you understand how others learn',
    },
  ],
  care: [
    {
      ask: 'Tell us about a day on which you could not give {np} the time they needed. What did you leave out, and what never?',
      shows: 'what you put first in care',
    },
    { ask: 'What do you see in {np} that somebody new would miss?', shows: 'how well you observe' },
  ],
  sell: [
    { ask: 'What would make you walk away when you {clause}?', shows: 'whether you can tell bad business' },
    {
      ask: 'Tell us about {np} from the buyer’s side: why would they put it off until next year?',
      shows: 'whether you see the buyer’s side',
    },
  ],
  serve: [
    {
      ask: 'What does good {np} look like to the person who receives it, and how would you know?',
      shows: 'whether you see the service from the other side',
    },
    { ask: 'Where do you stop when you {clause}, and how do you say so kindly?', shows: 'where your help has limits' },
  ],
  comply: [
    {
      ask: 'How would you find out how things stand with {np} on an ordinary Tuesday, and not only on the day of an inspection?',
      shows: 'whether you know what happens on ordinary days',
    },
    {
      ask: 'You cannot keep both the deadline and {np}. Who decides, and what do you put in writing?',
      shows: 'whether you keep your standards under pressure',
    },
  ],
  handle: [
    {
      ask: 'Show us how you organise {np} when it is twice as much as yesterday. What do you never cut short?',
      shows: 'how you keep order under load',
    },
    {
      ask: 'Which mistake with {np} do new people make in their first week, and how did you get past it?',
      shows: 'how much practice you have',
    },
  ],
  recruit: [
    {
      ask: 'Whom do you not reach when you {clause} the usual way, and what do you do about it?',
      shows: 'whether you look beyond the obvious',
    },
  ],
  account: [
    {
      ask: 'An auditor picks one item out of {np} at random. How quickly can you show where it came from?',
      shows: 'whether your work can be traced',
    },
    {
      ask: 'What would have to happen for {np} to be wrong without anybody noticing?',
      shows: 'whether you can imagine what goes wrong',
    },
  ],
};

/** For what the ad wants people to know or to have done. */
export const BY_REQUIREMENT: readonly PlainTemplate[] = [
  {
    ask: 'Where is the edge of what you know about {np}, and how did you last notice it?',
    shows: 'how deep you go, and whether you say where it ends',
  },
  {
    ask: 'What do people with one year of {np} believe that people with five no longer do?',
    shows: 'whether you have experience or only exposure',
  },
  {
    ask: 'Which piece of your work comes closest to {np}? Tell us what was yours in it and what was the team’s.',
    shows: 'what your own part was',
  },
  {
    ask: 'If we gave you a real problem of ours in {np} tomorrow, which three questions would you ask before starting?',
    shows: 'how you open a problem',
  },
  {
    ask: 'When did you decide against {np}, and what did you use instead?',
    shows: 'whether you choose or follow a habit',
  },
];

/** For a task in the ad that the program cannot take apart, quoted as it stands ({np} is in quotation marks). */
export const BY_QUOTE: readonly PlainTemplate[] = [
  {
    ask: 'The ad names this task: {np}. How would you go about it in your first month, and what would show that it is going well?',
    shows: 'whether you have a concrete idea of the work',
  },
  {
    ask: 'What most often goes wrong with {np}, and what do you do early on so that it does not?',
    shows: 'whether you know the usual trouble',
  },
  {
    ask: 'Tell us about the time when you came closest to {np}. What was your own part, and what would you do differently?',
    shows: 'whether you have done it yourself',
  },
  {
    ask: 'Somebody new asks you to explain {np} in two minutes. What do you say, and what do you leave out?',
    shows: 'whether you see what counts',
  },
  {
    ask: 'With {np} in mind: which decision would you take alone, and for which would you ask first?',
    shows: 'whether you know what is yours to decide',
  },
  {
    ask: 'How would a colleague notice, without being told, that {np} is in good hands with you?',
    shows: 'which standards you hold yourself to',
  },
  {
    ask: 'You have half the time you need for {np}. What do you cut, and what not?',
    shows: 'what you put first under pressure',
  },
];

/** For a quality in the ad that the program cannot take apart, quoted as it stands. */
export const BY_QUOTED_REQUIREMENT: readonly PlainTemplate[] = [
  {
    ask: 'The ad asks for {np}. Which piece of your work proves it best, and who could confirm it?',
    shows: 'what stands behind the claim',
  },
  {
    ask: 'Where is the edge of what you can do when it comes to {np}, and how do you deal with it?',
    shows: 'how honest you are about your limits',
  },
  {
    ask: 'When did {np} make the difference in your work? Tell us the story from the start.',
    shows: 'what the requirement means in practice',
  },
  {
    ask: 'Why do you think the ad lists {np}? What would go wrong here without it?',
    shows: 'whether you understand the job behind the list',
  },
];

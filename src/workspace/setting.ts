import type { Person } from './model.ts';
import type { Setting } from './state.ts';

/** Fictional people: two who look for work and their coach. */
const PEOPLE: Person[] = [
  { id: 'U0ADA00000', name: 'ada', realName: 'Ada Moreau', title: 'Career coach', isBot: false },
  { id: 'U0GRACE001', name: 'grace', realName: 'Grace Okafor', title: 'Looking for a program lead role', isBot: false },
  { id: 'U0LINUS003', name: 'linus', realName: 'Linus Berg', title: 'Looking for performance work', isBot: false },
];

/** @param name the app's display name, from its manifest */
export function defaultSetting(name: string): Setting {
  return {
    teamName: 'Next Role',
    teamId: 'T0NEXTROLE',
    appId: 'A0JOBBRIEF',
    botId: 'B0JOBBRIEF',
    bot: { id: 'U0JOBBRIEF', name: name.toLowerCase().replace(/\s+/g, ''), realName: name, title: '', isBot: true },
    people: PEOPLE,
    channels: [
      { name: 'jobs', topic: 'Share a job, get a brief', bot: true },
      { name: 'interview-prep', topic: 'Questions, mock interviews, encouragement', bot: true },
      { name: 'general', topic: 'Everything else', bot: true },
    ],
  };
}

import type { HomeView, KnownBlock } from '@slack/types';
import type { TriageItem } from '../../core/triage-item.ts';
import type { Triage } from '../../triage/triage.ts';
import { ACTION } from '../ids.ts';
import {
  actions,
  bold,
  button,
  context,
  date,
  divider,
  header,
  italic,
  link,
  list,
  paragraph,
  rich,
  text,
} from './elements.ts';
import { line } from './escape.ts';
import { helpBlocks } from './help.ts';
import { cut } from './limits.ts';
import { describeSource } from './notices.ts';

const STATE_WORDS: Record<TriageItem['state'], string> = {
  briefing: 'being read',
  briefed: 'briefed',
  failed: 'no brief',
  duplicate: 'shared before',
};

/** A job of the person who looks, and where its thread is. */
export interface RecentJob {
  item: TriageItem;
  permalink: string | null;
}

/** App Home: what it does, how to start, the person's latest jobs, and what the model costs where there is one. */
export function homeView(recent: readonly RecentJob[], spending: Awaited<ReturnType<Triage['spending']>>): HomeView {
  const blocks: KnownBlock[] = [
    header('Jobbrief'),
    ...helpBlocks(),
    actions('home', button('Brief a job', ACTION.openIntake, 'home', { style: 'primary' })),
    divider(),
    header('Your latest jobs'),
    recent.length === 0
      ? rich(paragraph(italic('None yet. Share a job link or paste an ad, and it will be listed here.')))
      : rich(list('bullet', recent.slice(0, 20).map(recentItem))),
    ...(spending ? [context(spendingLine(spending))] : []),
  ];
  return { type: 'home', blocks };
}

function spendingLine({ today, month, budgetUsd }: NonNullable<Awaited<ReturnType<Triage['spending']>>>): string {
  const spent = `$${today.costUsd.toFixed(2)} today, $${month.costUsd.toFixed(2)} this month`;
  const budget =
    budgetUsd === null ? '' : ` of a budget of $${budgetUsd.toFixed(2)}; past it briefs are written offline`;
  const tokens = (month.inputTokens + month.outputTokens).toLocaleString('en');
  return `The model has cost this workspace ${spent}${budget} (${month.briefs} answers, ${tokens} tokens this month).`;
}

function recentItem({ item, permalink }: RecentJob) {
  const name = [item.title, item.hiringOrganization].filter((part) => part !== null).join(' at ');
  const label = cut(line(name === '' ? describeSource(item.source) : name), 150);
  const own = item.statuses[item.sharedBy]?.status;
  return [
    permalink === null ? bold(label) : link(permalink, label),
    text('  ·  '),
    date(item.sharedAt),
    text(`  ·  ${own ?? STATE_WORDS[item.state]}`),
  ];
}

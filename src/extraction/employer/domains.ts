import { allMatches } from '../../core/all-matches.ts';
import { NAME_RUN } from './forms.ts';
import type { Vote } from './votes.ts';
import { HOSTS } from './words.ts';

const MAIL_HOST = /@([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi;
const SITE_HOST = /(?:https?:\/\/|www\.|\()((?:[a-z0-9-]+\.)+[a-z]{2,10})/gi;
const BEFORE_AT = /[\p{L}\p{N}._%+-]/u;

/** The second-level labels of the addresses in a text: "skerrit" of crew@skerrit.com. */
export function domainsIn(text: string): string[] {
  if (!/[@/(]/.test(text)) return [];
  const mails = text.includes('@') ? allMatches(text, MAIL_HOST) : [];
  const hosts = [
    ...mails.filter(({ index }) => BEFORE_AT.test(text.charAt(index - 1))),
    ...allMatches(text, SITE_HOST),
  ].sort((one, other) => one.index - other.index);
  const labels = hosts.flatMap(([, host = '']) => host.toLowerCase().split('.').slice(0, -1));
  return [...new Set(labels.filter((label) => label.length > 3 && !HOSTS.test(label)).map(slug))];
}

/** A name in the text whose letters are a domain's. */
export function* domainVotes(domains: string[], text: string): Generator<Vote> {
  for (const domain of domains) {
    const name = spelled(domain, text);
    if (name !== undefined) yield { name, quote: name, score: 2, whole: false };
  }
}

function spelled(domain: string, text: string): string | undefined {
  for (const match of allMatches(text, RUN)) {
    const words = match[0].split(' ');
    for (let from = 0; from < words.length; from++) {
      for (let to = from + 1; to <= Math.min(words.length, from + 5); to++) {
        const name = words.slice(from, to).join(' ');
        if (slug(name) === domain) return name;
      }
    }
  }
  return undefined;
}
const RUN = new RegExp(NAME_RUN, 'gu');

/** Letters that a domain would be made of. */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether the letters of a name and of an address are the same, or one begins or holds the other. */
export function agree(domain: string, key: string): boolean {
  return (
    domain.length >= 4 && key.length >= 4 && (domain.startsWith(key) || key.startsWith(domain) || domain.includes(key))
  );
}

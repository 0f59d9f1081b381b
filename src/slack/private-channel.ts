/**
 * Whether a channel that not everybody can read goes by this name in a command or shortcut: Slack hides
 * the real names of direct messages and private channels there.
 */
export function hasPrivateName(name: string): boolean {
  return /^(directmessage|privategroup|mpdm-)/.test(name);
}

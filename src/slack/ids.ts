/**
 * Names that Slack sends back to us. They stand in messages that live for years: never rename one,
 * or old buttons die.
 */
export const COMMAND = '/brief';

export const ACTION = {
  /** One button for each status: the action id ends in the status. */
  status: 'triage_status',
  /** One button for each area: the action id ends in the area. */
  questions: 'questions',
  exportMarkdown: 'export_markdown',
  refresh: 'refresh',
  retryModel: 'retry_model',
  briefAnew: 'brief_anew',
  useEdit: 'use_edit',
  pasteText: 'paste_text',
  openIntake: 'open_intake',
} as const;

export const SHORTCUT = { briefMessage: 'brief_message', briefAny: 'brief_any' } as const;

export const VIEW = { intake: 'intake', paste: 'paste' } as const;

/** The event_type of message metadata, by which a reply is found again. */
export const METADATA_TYPE = 'jobbrief_reply';

/** What a button carries. Short keys would save nothing: a value may have 2,000 characters. */
export interface ButtonValue {
  item: string;
}

export function buttonValue(value: ButtonValue): string {
  return JSON.stringify(value);
}

/** @returns null where the value is not ours: an old or foreign button */
export function readButtonValue(value: string | undefined): ButtonValue | null {
  try {
    const parsed: unknown = JSON.parse(value ?? '');
    if (typeof parsed !== 'object' || parsed === null) return null;
    const item = 'item' in parsed ? parsed.item : null;
    return typeof item === 'string' && item !== '' ? { item } : null;
  } catch {
    return null;
  }
}

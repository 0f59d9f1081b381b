/** Slack's numbers, from https://docs.slack.dev/reference/block-kit and from what it was seen to refuse. */
export const LIMITS = {
  blocks: { message: 50, modal: 100, home: 100 },
  headerText: 150,
  sectionText: 3000,
  fields: 10,
  fieldText: 2000,
  actionsElements: 25,
  contextElements: 10,
  buttonText: 75,
  buttonValue: 2000,
  url: 3000,
  id: 255,
  viewTitle: 24,
  privateMetadata: 3000,
  inputLabel: 2000,
  plainTextInput: 3000,
  placeholder: 150,
  options: 100,
  optionText: 75,
  optionValue: 150,
  choices: 10,
  fileInputFiles: 10,
  tableRows: 100,
  tableColumns: 20,
  tableCharacters: 10_000,
  markdownCharacters: 12_000,
  /** Undocumented: messages were seen refused from 11,000 characters on. */
  messageCharacters: 11_000,
  viewBytes: 250_000,
  updateText: 4000,
  postText: 40_000,
} as const;

/** Where blocks stand: each place allows its own kinds and numbers. */
export type Surface = 'message' | 'modal' | 'home';

/** How much of the text on either side is looked at. */
const WINDOW = 70;

/** Abbreviations of qualifications that mean other things too, and what must stand around them. */
const QUALIFICATION_RULES: Record<string, RegExp> = {
  CAP: /^(?! ?(?:theorem|rate|table|ex)).*(?:dipl|titul|niveau|exig|format|bep\b|obtenu|\bbp\b|certific)/iu,
  RSA: /alcohol|bar|rcg|licen|server|venue|hospitality|current|certificate/iu,
  ACA: /acca|cima|account|qualif/iu,
  AAT: /acca|cima|account|qualif|level/iu,
  CRC: /ativo|contá|contab|registro|ciências/iu,
  OAB: /ativ|inscri|advog|direito|registro|exame/iu,
  CREA: /ativ|registro|engenh|inscri/iu,
  DELTA: /celta|tesol|tefl|teach|english/iu,
  TKT: /celta|teach|ingl|english|cae/iu,
  FCO: /fimo|permis|adr|conduct/iu,
  CQC: /patente|autist|carta|guida|conduc/iu,
  ASE: /automot|technic|certif|brake|engine|mechanic|diesel|t\d|a\d|master/iu,
  PADI: /div|instruct/iu,
  HCPC: /regist|pin|member/iu,
  NMC: /regist|pin|nurs|midw/iu,
  PSC1: /./u,
  Counterbalance: /truck|fork|flt|reach|licen|driver|pallet|vna/iu,
  TIPS: /serv|certif|alcohol|bar\b|bartend/iu,
};

/** Whether a qualification found at this place is one; most are whatever stands around them. */
export function qualificationAllows(name: string, text: string, start: number, end: number): boolean {
  const rule = QUALIFICATION_RULES[name];
  return (
    rule === undefined ||
    rule.test(`${text.slice(end, end + WINDOW)} ${text.slice(Math.max(0, start - WINDOW), start)}`)
  );
}

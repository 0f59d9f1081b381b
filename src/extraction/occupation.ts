/** Words that occupations end in or begin with, to tell a job from a slogan where nothing else does. */
const OCCUPATION =
  /engineer|develop|manager|designer|analyst|specialist|director|lead|head of|officer|scientist|consultant|architect|assistant|coordinator|administrator|technician|intern\b|nurse|teacher|driver|sales|account|marketing|recruit|writer|editor|operator|associate|executive|representative|president|entwickler|ingenieur|leiter|berater|mitarbeiter|kaufm|fachkraft|ingénieur|développeu|chef|chargé|responsable|technicien|desarrollador|ingeniero|gerente|técnico|analista|vendedor|desenvolvedor|sviluppatore|ontwikkelaar|programista|specjalista|vývojář|エンジニア|担当|职|工程师|经理|엔지니어|담당|\([mwfdhx]\/[mwfdhx]/i;

/** Whether a text holds a word that names an occupation. */
export function looksLikeJob(text: string): boolean {
  return OCCUPATION.test(text);
}

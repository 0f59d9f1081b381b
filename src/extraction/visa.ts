import type { Found } from './fact.ts';
import type { Reading } from './reading.ts';

const GATE =
  /(?<!\p{L})visas?(?!\p{L})|sponsor|work (?:permit|authori[sz]ation)|arbeitserlaubnis|visum|permis de travail|permiso de trabajo|ビザ|签证|비자/iu;
const REFUSED =
  /(?:no|not|unable to|cannot|can['’]t|won['’]t|will not|do(?:es)? not|don['’]t|without|never|isn['’]t|aren['’]t)\b[^.]{0,60}(?:sponsor|(?<!\p{L})visas?(?!\p{L}))|sponsorship[^.]{0,30}(?:not|unavailable|isn['’]t)|(?:not|without)[^.]{0,40}requir\p{L}*[^.]{0,20}sponsor|kein[^.]{0,20}visum|ne (?:sponsoris|propos)[^.]{0,30}visa|no (?:ofrecemos|patrocin)[^.]{0,30}visa|ビザ(?:サポート|支援)(?:なし|不可|はありません)|비자[^.]{0,8}(?:불가|않)/iu;
const OFFERED =
  /(?:visa|relocation and visa|immigration)[- ](?:sponsorship|support|assistance)[^.]{0,40}(?:available|offered|provided|possible|included|for)?|(?:we|can|will|able to|happy to|offer|provide|do) (?:\p{L}+ ){0,4}(?:sponsor|visas?(?!\p{L}))|visa sponsor|sponsor(?:s|ing)? (?:your |work )?visas?|unterstütz[^.]{0,40}visum|visum[^.]{0,30}(?:unterstütz|hilfe)|(?:prise en charge|accompagnement|aide)[^.]{0,30}visa|(?:apoyo|patrocinio|ayuda)[^.]{0,20}visa|ビザ(?:サポート|支援|取得支援|スポンサー)|签证(?:支持|担保|协助)|비자[^.]{0,8}(?:지원|스폰서)/iu;
/** Cards of the other kind, and questions of the application form. */
const TRAP =
  /visa (?:inc|card|checkout|mastercard|direct)|mastercard|\?\s*$|sponsor(?:ed)? (?:by|content|events?)|executive sponsor|sponsor of the|project sponsor/iu;

/** Whether the employer sponsors a work visa, where the advertisement says so. */
export function readVisa({ lines }: Reading): Found<'offered' | 'not_offered'> | null {
  for (const line of lines) {
    if (!GATE.test(line.text)) continue;
    for (const sentence of line.sentences) {
      const text = sentence.slice(0, 400);
      if (!GATE.test(text) || TRAP.test(text)) continue;
      if (REFUSED.test(text)) return { value: 'not_offered', quote: sentence };
      if (OFFERED.test(text)) return { value: 'offered', quote: sentence };
    }
  }
  return null;
}

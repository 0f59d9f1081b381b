import { shareFirstLetters, sharingFirstLetters } from '../core/alternation.ts';

/**
 * How boards say that a job is closed, in twelve languages. Each phrase speaks of one job by itself; what an ad may
 * say of something else ("applications received after the deadline are not considered") is none of them.
 */
const JOB = {
  en: '(?:job|position|role|vacancy|posting|opening|opportunity|listing|requisition|job (?:ad|advert|advertisement|posting|offer|listing))',
  de: '(?:stelle|stellenanzeige|stellenausschreibung|stellenangebot|position|job|anzeige|ausschreibung|vakanz|jobangebot)',
  fr: "(?:offre(?: d'emploi)?|annonce|poste|emploi|mission)",
  es: '(?:oferta(?: de (?:empleo|trabajo))?|vacante|puesto|posición|empleo|anuncio)',
  pt: '(?:vaga|oportunidade|oferta(?: de emprego)?|posição|anúncio)',
  it: '(?:offerta(?: di lavoro)?|posizione|annuncio|ricerca|candidatura)',
  nl: '(?:vacature|functie|baan|positie|advertentie)',
  pl: '(?:oferta(?: pracy)?|ogłoszenie|rekrutacja|stanowisko)',
  cs: '(?:pozice|nabídka(?: práce)?|inzerát|místo|výběrové řízení)',
};

/** Alternatives; a sentence with one of them says that its job is closed. */
export const CLOSED = new RegExp(
  shareFirstLetters(
    [
      // English
      `no longer accepting (?:new |any )?(?:applications|applicants|candidates|resumes)`,
      `(?:the|this|that) ${JOB.en}(?: you.{0,40}?)? (?:is|has been|was) (?:now |already |currently |unfortunately )?(?:closed(?! to| for)|filled(?! with| by)|expired|removed|deleted|archived|taken down|deactivated|unpublished|withdrawn|cancell?ed|unavailable|no longer (?:available|open|active|accepting|listed|posted|online|advertised|being advertised)(?! (?:for|to|in|as|on|only)))`,
      `(?:the|this) ${JOB.en} (?:has (?:now |already |recently )?(?:expired|closed|ended)|no longer exists|does not exist(?: anymore)?|doesn.t exist(?: anymore)?|isn.t available anymore|is not available(?=\\s*[.!]|\\s*$)|cannot be found|could not be found|may have been (?:filled|removed|closed|taken down))`,
      `applications? (?:for this ${JOB.en} )?(?:are|is|have|has)(?: been)? (?:now |officially )?closed(?! (?:on|at|when))`,
      `we(?:.re| are) no longer (?:hiring|recruiting|accepting applications) for this`,
      `(?:sorry|oops|unfortunately|we.re sorry)[^.\\n]{0,40}(?:this|the|that) ${JOB.en}[^.\\n]{0,40}(?:been filled|is closed|expired|no longer|removed)`,
      `(?:the )?${JOB.en} you(?:.re| are) (?:looking for|trying to (?:view|reach|access)) (?:is no longer|has (?:been|expired|closed)|could not|cannot|can.t|does not|doesn.t|is closed)`,
      // German
      `(?:diese[rs]?|(?:die|das|der) (?:gesuchte|gewünschte|angefragte|aufgerufene)) ${JOB.de}(?: [^.\\n]{0,40}?)? (?:ist|wurde|steht|existiert) (?:leider |bereits |inzwischen |schon |nun |aktuell )*(?:nicht mehr (?:verfügbar|online|aktiv|aktuell|zur verfügung|ausgeschrieben|vakant|offen|vorhanden|zu besetzen)|besetzt|vergeben|abgelaufen|geschlossen|deaktiviert|entfernt|gelöscht|beendet)`,
      `(?:diese ${JOB.de} existiert|gibt es diese ${JOB.de}) (?:leider )?nicht mehr`,
      `(?:werden |nehmen )?(?:wir )?(?:für diese ${JOB.de} )?(?:werden )?(?:leider )?keine (?:weiteren |neuen )?bewerbungen mehr (?:angenommen|entgegengenommen|an|entgegen|akzeptiert|möglich)`,
      `die bewerbungsfrist (?:ist |für diese ${JOB.de} ist )?(?:leider |bereits )?(?:abgelaufen|verstrichen|beendet)`,
      // French
      `(?:cette|l.|cet|ce) ?${JOB.fr}(?: [^.\\n]{0,40}?)? (?:n.est plus (?:disponible|en ligne|d.actualité|active?|à pourvoir|ouverte?|valable|accessible|publiée?|vacante?)|a été (?:pourvue?|retirée?|supprimée?|clôturée?|fermée?|désactivée?)|est (?:désormais |maintenant |déjà )?(?:pourvue?|expirée?|clôturée?|fermée?|close?|archivée?|terminée?)|a expiré|n.existe plus|n.accepte plus)`,
      `(?:les candidatures (?:sont|pour cette offre sont) (?:désormais )?(?:closes|clôturées|fermées))|(?:n.accepte|nous n.acceptons) plus (?:de |les )?candidatures`,
      // Spanish
      `(?:esta|la|el|este) ${JOB.es}(?: [^.\\n]{0,40}?)? (?:ya no (?:está (?:disponible|activ[oa]|vigente|abiert[oa]|publicad[oa])|se encuentra (?:disponible|activ[oa])|existe|acepta|admite)|ha (?:sido (?:cerrad[oa]|cubiert[oa]|eliminad[oa]|cancelad[oa]|retirad[oa])|expirado|caducado|finalizado)|está (?:cerrad[oa]|cubiert[oa]|caducad[oa]|finalizad[oa]))`,
      `ya no (?:se aceptan|acepta|admite|se admiten) (?:más )?(?:solicitudes|candidaturas|candidatos|postulaciones|inscripciones)`,
      // Portuguese
      `(?:esta|essa|a|este|o) ${JOB.pt}(?: [^.\\n]{0,40}?)? (?:não está mais (?:disponível|ativ[oa]|abert[oa]|aceitando)|já não está (?:disponível|ativ[oa])|não aceita mais|foi (?:encerrad[oa]|preenchid[oa]|fechad[oa]|removid[oa]|cancelad[oa])|está (?:encerrad[oa]|fechad[oa]|expirad[oa])|expirou|encerrou|já foi preenchid[oa]|não existe mais)`,
      `(?:não (?:estamos|está|são) mais aceit(?:ando|as|os)|não aceita(?:mos)? mais|já não (?:aceita|são aceites)) (?:novas )?(?:candidaturas|inscrições)|(?:inscrições|candidaturas) encerradas`,
      // Italian
      `(?:quest[ao]|l.|la|il) ?${JOB.it}(?: [^.\\n]{0,40}?)? (?:non è più (?:disponibile|attiv[ao]|valid[ao]|apert[ao]|online|presente|pubblicat[ao])|è (?:stat[ao] (?:chius[ao]|rimoss[ao]|copert[ao]|eliminat[ao]|ritirat[ao])|scadut[ao]|chius[ao]|copert[ao]|terminat[ao])|non accetta più|non esiste più)`,
      `non (?:si accettano|accettiamo|vengono accettate|accetta) più (?:nuove )?candidature|candidature chiuse`,
      // Dutch
      `deze ${JOB.nl}(?: [^.\\n]{0,40}?)? (?:is (?:helaas |al |inmiddels |reeds )*(?:vervuld|gesloten|verlopen|verwijderd|ingevuld)|is (?:helaas )?niet (?:meer|langer) (?:beschikbaar|online|actief|open|vacant)|bestaat niet meer|staat niet meer (?:open|online))`,
      `(?:je kunt|u kunt|het is) niet (?:meer|langer) (?:mogelijk (?:om )?(?:te )?)?(?:op deze vacature )?(?:te )?(?:solliciteren|reageren)|sollicitaties (?:zijn|worden) (?:gesloten|niet meer)`,
      // Polish
      `(?:ta |to |ten )?${JOB.pl}(?: [^.\\n]{0,40}?)? (?:jest (?:już )?(?:nieaktualn[aey]|nieaktywn[aey]|niedostępn[aey]|zakończon[aey]|zamknięt[aey]|archiwaln[aey])|wygasł[ao]|została (?:zakończona|zamknięta|usunięta)|zostało (?:zakończone|usunięte|zamknięte)|nie jest już (?:aktualn[aey]|dostępn[aey]|aktywn[aey])|już nie istnieje)`,
      `nie przyjmujemy już (?:nowych )?(?:aplikacji|zgłoszeń)|rekrutacja (?:została )?zakończona|(?:nabór|przyjmowanie aplikacji) (?:został[oa]? )?zakończon[yae]`,
      // Czech
      `(?:tato|tento|toto) (?:pracovní )?${JOB.cs}(?: [^.\\n]{0,40}?)? (?:již|už) (?:není (?:aktuální|aktivní|dostupn[áýé]|voln[áýé]|otevřen[aoáé]?|k dispozici|v nabídce)|neexistuje|vypršel[ao]?|skončil[ao]?)`,
      `(?:tato|tento|toto) (?:pracovní )?${JOB.cs} (?:byl[ao]? (?:již )?(?:uzavřen[ao]?|obsazen[ao]?|ukončen[ao]?|zrušen[ao]?|odstraněn[ao]?)|je (?:již )?(?:neaktivní|neaktuální|uzavřen[ao]?|obsazen[ao]?)|není (?:již|už) (?:aktuální|aktivní|dostupn[áýé]))|platnost (?:tohoto )?(?:inzerátu|nabídky) (?:již )?(?:vypršela|skončila)`,
      // Japanese
      '(?:この|こちらの|本)(?:求人|募集|ポジション|職種|お仕事|案件)(?:情報)?(?:は|の(?:募集|掲載|受付)は)、?(?:現在|既に|すでに|掲載を?|募集を?|応募受付を?)*(?:(?:終了|締め?切り?|閉鎖|クローズ|削除)(?:しました|いたしました|致しました|されました|されています|となりました|して(?:い|おり)ます|済み)|公開されて(?:い|おり)ません|募集して(?:い|おり)ません)',
      '(?:募集|掲載|応募受付|応募の受付|受付|掲載期間)(?:は|を|が)?(?:すでに|既に)?(?:終了|締め?切り?)(?:しました|いたしました|致しました|となりました|して(?:い|おり)ます)|(?:募集|掲載)(?:期間)?(?:が|は)?終了した(?:求人|お仕事)',
      // Chinese
      '(?:该|此|这个|本|該|這個)(?:职位|岗位|招聘|职缺|職缺|職位|工作|職務)(?:信息|訊息)?(?:已(?:经)?(?:关闭|下线|下架|过期|停止|结束|招满|失效|删除|關閉|下架|過期|截止|額滿)|不再接受|不存在|已不再|暫停)|(?:招聘|职位|岗位|職缺)(?:已(?:结束|关闭|截止|過期|停止招聘|關閉|結束))|已停止(?:招聘|接受申请|應徵)|不再接受(?:申请|申請|简历|應徵)',
      // Korean
      '(?:이|본|해당) ?(?:채용 ?공고|채용|공고|포지션|직무|일자리)(?:는|은|가|이)?[^.\\n]{0,20}(?:(?:마감|종료|만료|삭제)(?:되었|됐)|존재하지 않)|(?:채용|공고|모집|접수|지원)(?:이|가)? ?(?:이미 )?(?:마감|종료)(?:되었|됐)|더 ?이상 지원(?:서|자)?(?:를|을)? ?받지 않',
      '(?:마감|종료)된 (?:채용|공고)(?:입니다)?',
    ].join('|'),
  ),
  'iu',
);

/** A text without any of these words says of no job that it is closed: most texts are done after this one look. */
export const HINT = sharingFirstLetters(
  /no longer|expired|filled|closed|removed|deleted|archived|taken down|deactivated|unpublished|withdrawn|cancell?ed|unavailable|ended|no longer|exist|n.t available|not available|not be found|cannot|can.t|could not|does not|doesn.t|nicht mehr|besetzt|vergeben|abgelaufen|geschlossen|deaktiviert|entfernt|gelöscht|beendet|verstrichen|keine (?:weiteren |neuen )?bewerbungen|archiviert|n.est plus|n.existe|n.accepte|plus (?:de |les )?candidatures|pourvu|retiré|supprimé|clôtur|fermé|close|désactivé|expiré|archivé|terminé|ya no|cerrad|cubiert|eliminad|cancelad|retirad|expirad|caducad|finalizad|não est|já não|não aceit|não s|encerr|preenchid|fechad|removid|expirou|não existe|non è più|non accett|non esiste|non si accett|non vengono|chius|rimoss|copert|eliminat|ritirat|scadut|terminat|vervuld|gesloten|verlopen|verwijderd|ingevuld|niet (?:meer|langer)|nieaktu|nieaktyw|niedost|zakończ|zamkni|archiw|wygasł|usunię|nie jest już|już nie|nie przyjmuj|není|neexist|vypršel|skonč|uzavřen|obsazen|ukončen|zrušen|odstraněn|neaktiv|neaktuál|archivován|終了|締|閉鎖|クローズ|削除|公開されて|募集して|已|不再|不存在|暫停|停止|마감|종료|만료|삭제|존재하지|받지 않/i,
);

/** A sentence that only says what would be if: no statement about the job now. */
export const CONDITIONAL =
  /(?<!\p{L})(?:if|once|when|until|unless|after|before|should|as soon as|whether|in case|wenn|falls|sobald|sollte|bis|nachdem|si|lorsque|dès que|jusqu'à|une fois|cuando|hasta|una vez|quando|até|caso|assim que|se (?:la|il|l'|questa|questo|esta|essa|a|o)|finché|fino a|una volta|als|zodra|wanneer|totdat|jeśli|gdy|kiedy|dopóki|jakmile|pokud|až|když)(?!\p{L})|場合|次第|まで|되면|경우|如果|一旦|若/iu;

/** Short labels that boards set on a closed ad; the whole block is one of these. */
export const CLOSED_LABEL =
  /^\W*(?:(?:job |position |vacancy |posting |applications? |this job is |status:? )*(?:closed|expired|filled|no longer available|no longer active|archived)|position filled|expired job|(?:stelle |status:? )?(?:nicht mehr verfügbar|besetzt|abgelaufen|bewerbungsfrist abgelaufen|archiviert)|offre (?:pourvue|expirée|clôturée|archivée)|(?:oferta |vacante )(?:cerrada|caducada|finalizada|expirada)|(?:vaga|inscrições|candidaturas) (?:encerradas?|fechadas?|expiradas?)|(?:offerta|posizione|annuncio) (?:scadut[ao]|chius[ao]|chiusa)|vacature (?:gesloten|vervuld|verlopen)|(?:oferta|ogłoszenie) (?:nieaktualn[ae]|archiwaln[ae]|wygasł[ao]|zakończon[ae])|(?:inzerát|pozice|nabídka) (?:neaktivní|uzavřena|obsazen[aoý]|archivován[ao]?|již není aktuální)|募集終了|掲載終了|受付終了|応募受付終了|已关闭|已下线|已结束|已截止|停止招聘|职位已关闭|職缺已關閉|채용 ?마감|마감|접수 ?마감|모집 ?마감)\W*$/iu;

/**
 * The words that the sites of job boards and employers put around an advertisement, in English, German, French,
 * Spanish, Portuguese, Italian, Dutch, Polish and Czech (lower case, without accents), and in Japanese, Chinese and
 * Korean. Data only; isFurnitureLine says how they are put together.
 */

/** Commands that only a site gives: a line of theirs and of the words below is a button, whatever else it names. */
export const COMMANDS = `
hide recommend toggle recomendar recomienda recommander consiglia raccomanda ukryj ukryc skryt ocultar opslaan doorsturen cadastre compartilhe seguir segui configurar parametrer ausblenden empfehlen
vorherige vorheriger nachste nachster nachstes precedent precedente suivant suivante anterior siguiente proximo proxima seguinte precedente successivo successiva vorige volgende poprzednia poprzednie nastepna nastepne predchozi nasledujici
apply save saved saving share print email report bookmark favourite favorite flag return browse login logout signin signup register
subscribe unsubscribe view download upload refer tweet cancel submit refresh search skip back previous prev next
bewerben merken speichern gespeichert teilen ausdrucken drucken weiterempfehlen weiterleiten weitersagen anmelden einloggen abmelden registrieren
abonnieren herunterladen zuruck zurueck ansehen anzeigen vorlesen melden versenden hochladen vormerken springen folgen suchen erfahren
postuler postule postulez candidater candidate deposer sauvegarder enregistrer partager partagez imprimer signaler connecter connexion inscrire retour retourner revenir telecharger
voir afficher consulter suivre suivez suivez-nous partagez-le passer personnaliser annuler rechercher deposer deposez
aplicar postular postularme postularse postulate inscribirme inscribirse inscribete apuntarme guardar guardada compartir comparte imprimir denunciar
reportar volver regresar descargar descarga ver ingresar ingresa acceder accede entrar registrarme registrate registrarse saltar siguenos buscar suscribete
candidatar candidatar-se candidatar-me candidate-se salvar compartilhar partilhar denunciar voltar baixar acompanhar acessar cadastrar cadastre-se
inscrever inscreva-se siga-nos saiba pular pesquisar responder
candidati candidarsi salva condividi stampa segnala torna indietro scarica accedi registrati iscriviti seguici vedi visualizza scopri vai cerca
solliciteer solliciteren bewaar bewaren deel delen afdrukken printen melden terug bekijk bekijken inloggen aanmelden registreren inschrijven volg downloaden zoeken ga
aplikuj aplikowac zapisz udostepnij drukuj wydrukuj zglos wroc powrot pobierz zobacz zaloguj zarejestruj obserwuj przejdz szukaj wyslij
odpovedet ulozit sdilet vytisknout tisk nahlasit zpet stahnout zobrazit prihlasit registrovat sledovat prejit hledat vyhledat`;

/** Commands that an ad may give too; a button where they are given for a thing of the site. */
export const ORDERS = `
ajouter ajoute continuer carica caricare vlozit dodaj agregar anadir adicionar aggiungi toevoegen hinzufugen
sign log join create set get add manage edit change update receive send post find see show hide close open read learn explore discover load follow click tap accept
continue start connect copy visit check compare message contact write leave rate try use
erstellen anlegen aktivieren verwalten finden entdecken senden erhalten andern aktualisieren kontaktieren zeigen schliessen vergleichen veroffentlichen schalten aufgeben
creer activer gerer trouver decouvrir recevoir envoyer envoyez modifier contacter accepter fermer lire publier copier trouvez recevez creez decouvrez
crear crea activar gestionar encontrar descubrir recibir recibe enviar modificar contactar aceptar cerrar leer publicar publica copiar avisame encuentra descubre sigue conoce leer
criar crie ativar gerenciar gerir encontrar descobrir receber receba enviar contatar contactar aceitar fechar ler publicar anunciar copiar conheca comunicar
crea attiva gestisci trova ricevi invia modifica contatta accetta chiudi leggi pubblica copia mostra
maak aanmaken activeer beheer beheren vind ontdek ontvang stuur wijzig sluit lees plaats kopieer toon
utworz ustaw zarzadzaj znajdz odkryj otrzymuj wyslij zmien skontaktuj zaakceptuj zamknij czytaj dodaj skopiuj pokaz opublikuj kopiuj
vytvorit nastavit spravovat najit objevit dostavat odeslat poslat zmenit kontaktovat prijmout zavrit cist pridat zkopirovat ukazat vlozit posilat`;

/** Things that only a site has. */
export const SITE_THINGS = `
proche barrierefreiheitserklarung cookievoorkeuren cookiebeleid preferiti merkzettel map
cookie cookies newsletter newsletters sitemap login logout faq faqs rss menu navigation homepage my alert alerts jobalert notifications notification account favourites favorites shortlist wishlist
inbox friend link page site website webpage qr breadcrumb topbar footer consent browser toolbar jobseekers captcha password
jobalarm jobagent jobagenten jobabo jobletter jobnewsletter job-alert merkliste merkzettel favoriten konto benutzerkonto kundenkonto suchergebnisse trefferliste suchergebnis suchergebnissen impressum
datenschutz datenschutzerklarung datenschutzhinweise datenschutzbestimmungen agb nutzungsbedingungen barrierefreiheit schriftgrosse seitenanfang hauptinhalt startseite mein meine seite
cookie-einstellungen stellenalarm ergebnisliste stellenubersicht jobubersicht jobsuche stellensuche
alerte alertes favoris ami amis compte mon mes ma espace accueil cgu cgv rgpd cookies accessibilite lien infolettre identifiant
alertas alerta favoritos amigo cuenta mi mis inicio enlace portada boletin contrasena listado
favoritos amigo conta meu meus minha minhas enlace ligacao alertas senha pagina
avviso preferiti amico mio mia miei annunci profilo-utente newsletter elenco
vacaturealert vriend favorieten mijn pagina startpagina jobmail
ulubionych ulubione znajomemu konto moje moj mojego alert strona strone strony powiadomienie powiadomienia powiadomien newslettera schowka regulamin
postcode favori oblibenych oblibene priteli ucet moje muj upozorneni stranku stranky hlidac`;

/** Things of which both the site and the ad speak. */
export const SHARED_THINGS = `
aperte aperta abiertas abierta abertas aberta ouvertes ouverts offenen offene otwartych otwarte volnych openstaande
firme mape mapie karten carte mapa zivotopisu cv-datenbank
job jobs ad ads advert advertisement posting postings vacancy vacancies position positions role roles opportunity opportunities listing listings offer offers opening openings search results result list
profile cv resume application applications mail e-mail pdf details detail information info company companies employer employers career careers content overview map directions salary salaries reviews review
community network talent settings preferences policy form feedback updates update tips app section top image description description recruiter recruiters seeker candidate candidates calendar hiring team button
facebook twitter x linkedin xing whatsapp instagram youtube pinterest telegram reddit tiktok messenger threads bluesky mastodon wechat line kakao weibo google apple indeed seek github medium tumblr viber sms gmail outlook slack snapchat flickr vimeo
job stelle stellen stellenangebot stellenangebote stellenanzeige stellenanzeigen stellenausschreibung anzeige vakanz ausschreibung ubersicht liste profil linkedin-profil xing-profil firmenprofil unternehmensprofil arbeitgeberprofil lebenslauf
bewerbung bewerbungen bewerbungsformular onlinebewerbung online-bewerbung initiativbewerbung initiativ details freund freunde freunden inhalt formular suche ergebnisse arbeitgeber unternehmen karte route inserat merkmale einstellungen
angebot angebote website webseite homepage karriereseite
offre offres emploi emplois poste postes annonce annonces candidature candidatures cv profil page liste resultats recherche entreprise entreprises site mail lien recruteur recruteurs candidat candidats probleme parametres contenu plan
oferta ofertas empleo empleos trabajo trabajos vacante vacantes puesto puestos anuncio anuncios candidatura candidaturas perfil empresa empresas resultados busqueda contenido principal pagina sitio correo movil candidato candidatos
vaga vagas emprego empregos oportunidade oportunidades anuncio anuncios curriculo perfil empresa empresas resultados pesquisa conteudo site e-mail abuso recrutador
offerta offerte lavoro annuncio posizione posizioni curriculum profilo azienda aziende risultati ricerca contenuto sito lista candidatura
vacature vacatures baan banen functie functies profiel bedrijf bedrijven resultaten zoekresultaten overzicht inhoud website werkgever werkgevers sollicitatie
oferta oferte oferty ofert praca prace pracy ogloszenie ogloszenia ogloszen stanowisko profil pracodawca pracodawcy pracodawcow firma firmy wyniki wynikow wyszukiwania lista listy tresc tresci cv naruszenie
nabidka nabidku nabidky nabidek prace praci inzerat inzeraty pozice pozici zivotopis profil firma firmu zamestnavatel vysledky vypis vypisu obsah seznam`;

/** Words between them. */
export const FILLERS = `
di pozniej tra sulla sulle einem klick gratis gratuit gratuitement kostenlos darmo
this these that the a an to for by via with on in of our your me us and or at from up out off it now here today later online all more less other similar like new latest recent recommended quick quickly easy easily
1-click one-click free another directly main please first last as be before how-to yet only
jetzt hier direkt sofort schnell einfach diese dieser dieses diesen den die das der dem zu zur zum per via mit von fur auf als und oder alle mehr weitere weiteren weiterer ahnliche ahnlichen ahnlicher neue passende passenden ihre ihren deine deinen uns an einen eine ein
in nach oben nochmal auch sich weiter auf neu
je j l d s qu se vous nous a au aux la le les du des de cette ce cet sur par pour avec en un une votre vos nos tous toutes toute plus ligne maintenant ici ici-meme rapide haut autre autres similaires offre moi-meme
ahora ya el los las del esta este esa ese para por con una uno tu tus su nuestra nuestras todas todos mas en al linea aqui rapido similares parecidas parecidos otra otras otros o y e
agora ja os as do da dos das no na nas nos esta essa este esse para por com uma um sua seu suas todas todos mais em ao a aqui rapida semelhantes parecidas outra outras mim
ora adesso il lo gli i del della dei delle questa questo quest per con una un tua tuo tutte tutti piu in al alla all sul qui ai simili altre altri online subito a agli
nu direct hier deze dit het een naar voor op met via je jouw uw alle meer andere vergelijkbare soortgelijke gelijkaardige in en of van ons boven direct snel jobs
teraz te ta to ten sie na do z przez dla i lub w od wszystkie wszystkich wiecej inne podobne podobnych szybko nam online gore swoj swoje
ted nyni tuto tento tyto toto se na do pres pro s v k ke a nebo z od vsechny vsech vice dalsi podobne podobnych rychle nam online nahoru svuj svoje`;

/** Buttons whose words an ad uses in other ways: only as a whole line. */
export const BUTTONS = `
show more|show less|show more show less|read more|read less|see more|see less|view more|learn more|load more|see who you know|reply|report|see application|see all jobs|employer site|who's hiring|easy apply only|choose file|browse files|sign in with google|continue with google|continue with linkedin|continue with facebook|sign in to apply|mehr lesen|weniger lesen|weiterlesen|alles anzeigen|alle anzeigen|antworten|datei auswahlen|bewerbungsfragen|lire la suite|voir moins|repondre|tout afficher|choisir un fichier|leer menos|ver menos|seguir leyendo|elegir archivo|responder|ler mais|ler menos|ver menos|escolher arquivo|escolher ficheiro|leggi tutto|leggi di piu|mostra meno|rispondi|scegli file|lees meer|lees minder|beantwoorden|bestand kiezen|czytaj wiecej|zwin|rozwin|odpowiedz|wybierz plik|cist dal|zobrazit mene|odpovedet|vybrat soubor
we're hiring|we are hiring|now hiring|hiring now|wir stellen ein|on recrute|nous recrutons|estamos contratando|estamos a contratar|assumiamo|wij zoeken personeel|zatrudniamy|nabirame|advertisement|advertising|werbung|publicite|publicidad|publicidade|pubblicita|advertentie|reklama|reclame|leave a reply|rate this job|rate this employer|unlock all jobs|create cv|create your cv|build your cv|make a cv|cv builder|resume builder|mail this job
lebenslauf erstellen|lebenslauf-editor|schnelle bewerbung|einfache bewerbung|express-bewerbung|gehalt anzeigen|gehaltsplaner|per e-mail senden|per mail senden|job teilen|unternehmen folgen|fragen an den arbeitgeber
creer un cv|creer mon cv|faire mon cv|envoyer par e-mail|envoyer par mail|partager favori|localiser avec mappy|voir sur la carte|recherche d'offres|recherche d'emploi|donnez votre avis|noter cette offre
crear cv|crear mi cv|crea tu cv|enviar por correo|enviar por e-mail|valorar empresa|valora esta oferta|ver en el mapa|busqueda de empleo
criar curriculo|crie seu curriculo|criar cv|enviar por e-mail|avaliar empresa|ver no mapa|pesquisa de emprego|procurar vagas
crea cv|crea il tuo cv|invia per e-mail|invia per email|invia via mail|valuta azienda|vedi sulla mappa|ricerca lavoro|ricerca offerte
cv maken|cv opstellen|maak je cv|mail deze vacature|zoek op postcode|zoek vacatures|reageer|reageer direct|reageer nu|reageer op deze vacature|reageer op deze job|beoordeel deze vacature
stworz cv|kreator cv|wyslij na e-mail|wyslij mailem|wyslij e-mailem|dodaj oferte|dodaj oferte pracy|dodaj ogloszenie|ocen oferte|pokaz na mapie|wyszukiwarka ofert
vytvorit zivotopis|vytvorit cv|poslat na e-mail|poslat e-mailem|pridat nabidku|pridat nabidku prace|vlozit nabidku|ohodnotit nabidku|zobrazit na mape|hledani prace
carica il cv|carica il tuo cv|allega cv|allega il cv|vlozit zivotopis|nahrat zivotopis|dodaj cv|zalacz cv|adjuntar cv|anexar curriculo|cv uploaden|cv toevoegen|joindre un cv|barrierefreiheitserklarung|cookievoorkeuren
shortlist|filter|filters|sort|sort by|distance|search again|advanced search|not interested|show phone number|show number|apply externally|job saved|this job has been saved|how do you get here?|print friendly version|printer friendly version|job alert created|continue to application|accept and continue|recommend to a friend|privacy & cookies|post a cv|post your cv|recruiter? post a job
merkliste|zur bewerbung|direkt zur bewerbung|zum bewerbungsformular|zur online-bewerbung|zur onlinebewerbung|schnellbewerbung|1-klick-bewerbung|route planen|zustimmen|hilfe & kontakt|stellenanzeige schalten|stelle ausschreiben|filtern|sortieren|sortieren nach|mehr anzeigen|weniger anzeigen
continuer sans accepter|etre alerte|m'alerter|itineraire|candidature simplifiee|candidature rapide|trier|trier par|filtrer|plus d'infos|voir plus d'offres
acceso candidatos|acceso a empresas|publica tu cv|sube tu cv|postulacion rapida|filtrar|filtros|ordenar|ordenar por|mas informacion|mostrar mas|mostrar menos
candidatura rapida|candidatura simplificada|vagas por cidade|vagas por estado|vagas por area|cadastre-se gratis|filtros|ordenar por|mostrar mais
candidatura rapida|informativa sulla privacy|filtra|ordina per|mostra di piu|mostra altro
stuur door|sorteren|filteren|toon meer|toon minder
zapisane oferty|akceptuje wszystkie|sortuj|filtruj|pokaz wiecej|pokaz mniej
filtrovat|seradit|zobrazit vice|zobrazit mene
sign in|sign up|sign out|log in|log on|log out|log off|join now|login|logout|register|register now|anmelden|abmelden|einloggen|registrieren|konto erstellen|se connecter|s'inscrire|s'identifier|creer un compte|iniciar sesion|inicia sesion|cerrar sesion|crear cuenta|crear una cuenta|iniciar sessao|terminar sessao|fazer login|criar conta|accedi|registrati|esci|inloggen|uitloggen|aanmelden|account aanmaken|zaloguj sie|zarejestruj sie|wyloguj sie|zaloz konto|prihlasit se|registrovat se|odhlasit se|zalozit ucet
send application|send my application|submit my application|start application|start your application|begin application|continue application|i'm interested|i am interested|message|connect|dismiss|show more options|more options|copy url|1-click apply|ok|got it|accept|decline|reject|allow|allow all|save-icon|share-icon|locate me|attach|autofill|fine by me|no thanks|no, thanks|only necessary|talk to a consultant|talk to us|salary calculator|my account|add to favourites|add to favorites|jobs by email|email me jobs like this|see also|back to top|to top|go to top|company page|company website|visit website|view company profile|how to find us on the map
bewerbung absenden|bewerbung senden|bewerbung starten|bewerbung abschicken|jetzt bewerbung starten|ich bin interessiert|ich habe interesse|das interessiert mich|bewirb dich jetzt|jetzt bewirb dich|bewirb dich|bewerben sie sich jetzt|akzeptieren|ablehnen|nur notwendige|ich akzeptiere|verstanden|auswahlen|absenden|senden|nach oben|zur firmenwebsite|zur website|zur unternehmensseite|anfahrt planen|kontakt aufnehmen|mehr zum unternehmen|mehr infos|mehr informationen
envoyer ma candidature|envoyer la candidature|je candidate|ca m'interesse|cette offre m'interesse|je suis interesse|haut de page|retour en haut|j'accepte|refuser|accepter|fermer|en savoir plus|voir le site|decouvrir l'entreprise|page entreprise|faire un don|lire la suite|suite|candidature spontanee|deposer mon cv|mon espace|mon compte
enviar candidatura|enviar solicitud|enviar cv|enviar mi cv|me interesa|estoy interesado|quiero postularme|quiero aplicar|postularme a la oferta|aceptar|rechazar|denegar|entendido|leer mas|subir|ir arriba|volver arriba|pagina de la empresa|sitio web|ver empresa|ver mapa|ingresa o registrate para postular|registrate o ingresa para postular|ver preferencias|enviar comentario|comentarios
enviar candidatura|enviar curriculo|enviar meu curriculo|quero me candidatar|quero esta vaga|tenho interesse|tenho interesse na vaga|aceitar|recusar|entendi|ler mais|topo|voltar ao topo|pagina da empresa|site da empresa|ver edital|saber mais|comunicar abuso|acompanhar candidatura|receber vagas por e-mail
invia candidatura|invia la tua candidatura|invia la candidatura|invia cv|invia il tuo cv|invia curriculum|sono interessato|mi interessa|accetta|rifiuta|leggi tutto|leggi di piu|torna su|sito web|pagina azienda|candidatura spontanea|candidatura veloce
sollicitatie versturen|verstuur sollicitatie|verstuur|start sollicitatie|ik heb interesse|ik ben geinteresseerd|ja, ik wil deze baan|bel mij terug|naar boven|lees meer|lees verder|accepteren|weigeren|akkoord|website bezoeken|bekijk bedrijf|open sollicitatie|prima
wyslij aplikacje|wyslij cv|wyslij zgloszenie|aplikuj szybko|jestem zainteresowany|jestem zainteresowana|zaakceptuj|akceptuje|odrzuc|rozumiem|czytaj wiecej|wiecej|do gory|na gore|strona www|strona firmy|poznaj nas|zostaw numer
odeslat odpoved|odeslat zivotopis|odeslat reakci|mam zajem|mam zajem o pozici|chci se prihlasit|reagovat|reagovat na inzerat|prijmout|odmitnout|souhlasim|rozumim|vice|vice informaci|cist dale|nahoru|webove stranky|profil firmy|web firmy`;

/** The names of a site's pages: a line that is one of them belongs to the site where it stands beside others. */
export const PAGE_NAMES = `
get help|get involved|hiring lab|what we do|our impact|our story|ways to give|volunteer|fundraise|find support|sustainability|leadership|newsroom|investor relations|case studies|locations|menus|book now|gift cards|order online|find a store|store locator|find a branch|browse companies|browse jobs
nachhaltigkeit|wir uber uns|sortiment|onlineshop|unternehmensgruppe|geschaftsfelder|branchen|downloads|filialen|filialfinder|terminvereinbarung|engagement
nos engagements|nos produits|nos realisations|notre histoire|developpement durable|nos marques|nos magasins|faire un don|devenir benevole|la cooperative|realisations
sostenibilidad|nuestra historia|productos|marcas|tiendas|responsabilidad social|donar|voluntariado|haz un donativo
sustentabilidade|nossa historia|produtos|marcas|lojas|responsabilidade social|doe agora|voluntariado
azienda|prodotti|sostenibilita|la nostra storia|marchi|negozi|qualita|certificazioni|realizzazioni|dove siamo|preventivo|dona ora
duurzaamheid|producten|onze merken|winkels|ons verhaal|leren & ontwikkelen|leren en ontwikkelen|doneren|webwinkel
zrownowazony rozwoj|produkty|nasze marki|sklepy|nasza historia|realizacje|wolontariat
udrzitelnost|produkty|nase znacky|prodejny|nas pribeh|reference|dobrovolnictvi
overview|application|description|questions|security|status|archive|archives|grants|tenders|training|town hall|tourism|your council|first name|last name|full name|your name|email address|e-mail address|phone number|cover letter
archiv|ehrenamt|ausschreibungen|vereine|vorname|nachname|vor- und nachname|telefonnummer|e-mail-adresse|gehalter|ubersicht
archives|appels d'offres|ma commune|la mairie|votre mairie|culture|tourisme|sports|nom et prenom|adresse e-mail|numero de telephone
archivo|archivos|el ayuntamiento|ayuntamiento|tramites|turismo|empleo publico|convocatorias|becas|licitaciones|voluntariado|tablon de anuncios|sede electronica|nombre y apellidos|correo electronico|documentos adjuntos
arquivo|editais|bolsas|licitacoes|voluntariado|turismo|nome completo|telemovel|a camara|camara municipal|municipio
archivio|volontariato|bandi|bandi di gara|concorsi|il comune|turismo|albo pretorio|nome e cognome|lavoro
archief|vrijwilligerswerk|aanbestedingen|inwoners|ondernemers|bestuur|toerisme|voor- en achternaam|telefoonnummer
archiwum|wolontariat|przetargi|zamowienia publiczne|urzad|turystyka|mieszkancy|imie i nazwisko|numer telefonu
archiv|dobrovolnictvi|verejne zakazky|urad|obcan|turistika|jmeno a prijmeni|telefonni cislo
find a job|find work|find jobs|search jobs|jobs by location|jobs by sector|jobs by company|freedom of information|jobsuche|stellensuche|trouver un emploi|rechercher une offre|buscar trabajo|procurar emprego|trova lavoro|trova un lavoro|vacatures zoeken|szukam pracy|hledam praci|hledat praci|recruiter login|employer login|candidate login
home|homepage|about|about us|who we are|contact|contact us|contacts|careers|career|jobs|job search|vacancies|current vacancies|all vacancies|latest jobs|our people|people|our team|team|teams|company|companies|employers|for employers|for candidates|for companies|candidates|job seekers|jobseekers|recruiters
news|newsroom|press|media|blog|events|resources|insights|stories|products|product|services|solutions|industries|customers|partners|pricing|platform|shop|store|locations|offices|departments|investors|sustainability|support|help|help centre|help center|faq|faqs|legal|terms|privacy|accessibility|students|graduates|internships|early careers|apprenticeships|volunteering|volunteer|donate|give|get involved
benefits|culture|life|our culture|our values|diversity|why join us|working here|working for us|work for us|work with us|work here|join us|join our team|language|languages|research|study|teaching|admissions|courses|education|residents|business|council|planning|community|messaging|notifications|my network|network|salaries|company reviews|career advice|find jobs|find salaries|post a job|post job|post jobs|post a vacancy|scholarships|related posts|visit us|directory|library|case studies|browse jobs|view all jobs|jobs by state|jobs by city|jobs by category|categories|profile|dashboard|see also|quick links|useful links|talent community|talent network|refresh|hiring lab|messages
start|startseite|home|uber uns|wir uber uns|kontakt|karriere|jobs|jobborse|stellen|stellenangebote|stellenmarkt|offene stellen|alle jobs|aktuelles|aktuell|presse|leistungen|produkte|referenzen|projekte|unternehmen|standorte|team|unser team|blog|magazin|ratgeber|newsletter|veranstaltungen|termine|downloads|service|services|partner|ausbildung|studium|forschung|lehre|rathaus|burger|burgerservice|verwaltung|politik|tourismus|kultur|freizeit|bildung|schuler|studenten|studierende|berufserfahrene|absolventen|bewerber|fur bewerber|fur arbeitgeber|fur firmen|fur unternehmen|arbeitgeber|firmen|lageplan|anfahrt|offnungszeiten|notdienst|leichte sprache|gebardensprache|intranet|benefits|arbeiten bei uns|karriere bei uns|jobs finden|jobs suchen|stelle finden|gehaltsvergleich|spenden|suche|menu|hauptmenu|sprache|deutsch
accueil|candidat|candidate|recruteur|recruteuse|employeur|a propos|qui sommes-nous|nos metiers|nos offres|nos engagements|nos valeurs|notre histoire|contact|contactez-nous|nous contacter|nous rejoindre|rejoignez-nous|recrutement|carriere|carrieres|emploi|emplois|offres|offres d'emploi|toutes les offres|trouver un job|trouver un emploi|actualites|actus|presse|blog|conseils|entreprises|explorer les entreprises|recruteurs|candidats|espace candidat|espace recruteur|espace client|espace entreprise|benevolat|formation|formations|evenements|services|produits|realisations|agences|nos agences|faire un don|dons|stages|alternance|mairie|vie pratique|demarches|salaires|avis|deposer une offre|publier une annonce|communaute|aide|menu|langue|francais
inicio|quienes somos|nosotros|sobre nosotros|conocenos|contacto|contactanos|contactenos|empleo|empleos|ofertas|ofertas de empleo|bolsa de empleo|bolsa de trabajo|trabaja con nosotros|unete|unete a nosotros|noticias|actualidad|prensa|blog|servicios|productos|soluciones|proyectos|empresas|candidatos|acceso empresas|area de candidatos|publicar oferta|publicar vacante|publica tu oferta|formacion|cursos|eventos|tienda|sedes|ayuda|sala de prensa|transparencia|ayuntamiento|salarios|evaluaciones|buscar empleo|buscar ofertas|menu|idioma|espanol|mapa web
inicio|pagina inicial|sobre|sobre nos|quem somos|contato|contatos|contacto|contactos|fale conosco|carreiras|carreira|vagas|vagas de emprego|oportunidades|trabalhe conosco|junte-se a nos|ofertas de emprego|noticias|imprensa|blog|servicos|produtos|solucoes|projetos|projectos|empresas|candidatos|area do candidato|area da empresa|para empresas|sou empresa|anunciar emprego|anunciar vaga|formacao|cursos|eventos|loja|ajuda|salarios|avaliacoes|buscar vagas|estudar|investigar|viver|ensino|investigacao|recursos humanos|concursos|menu|idioma|portugues|portal
home|chi siamo|contatti|contattaci|lavora con noi|carriere|offerte|offerte di lavoro|cerca lavoro|annunci|notizie|news|stampa|blog|servizi|prodotti|soluzioni|progetti|aziende|candidati|area candidati|area aziende|area riservata|area clienti|pubblica un annuncio|formazione|corsi|eventi|negozio|sedi|filiali|strutture|aiuto|sostenibilita|amministrazione trasparente|menu|lingua|italiano
home|over ons|wie zijn wij|wie we zijn|contact|werken bij|werken bij ons|werkenbij|vacatures|alle vacatures|banen|nieuws|pers|blog|diensten|producten|oplossingen|projecten|werkgevers|voor werkgevers|werkzoekenden|kandidaten|opleidingen|cursussen|agenda|evenementen|winkel|vestigingen|locaties|hulp|onze huizen|vrijwilligers|stages|doneren|salarissen|vacature plaatsen|menu|taal|nederlands|ons verhaal|over het bedrijf
strona glowna|o nas|o firmie|kontakt|kariera|praca|oferty|oferty pracy|szukaj ofert|szukaj pracy|aktualnosci|wydarzenia|prasa|blog|uslugi|produkty|rozwiazania|projekty|pracodawcy|dla pracodawcow|dla firm|dla kandydatow|profile pracodawcow|kandydaci|szkolenia|sklep|oddzialy|lokalizacje|pomoc|poradnik|porady|dla pacjenta|poradnie|kalkulator wynagrodzen|zarobki|dodaj ogloszenie|menu|jezyk|polski|metryka|rejestr zmian|menu podmiotowe|menu przedmiotowe|biuletyn informacji publicznej|deklaracja dostepnosci|moje oferty|dolacz do nas
uvod|domu|domov|hlavni stranka|o nas|o spolecnosti|kontakt|kontakty|kariera|prace|nabidka prace|nabidky prace|volna mista|volne pozice|aktuality|novinky|akce|media|pro media|blog|sluzby|produkty|reseni|projekty|zamestnavatele|pro firmy|pro zamestnavatele|uchazeci|vzdelavani|kurzy|e-shop|pobocky|pomoc|poradna|platy|brigady|moje odpovedi|hledat|menu|jazyk|cestina|pridat inzerat|vlozit inzerat|uredni deska|mapa stranek`;

/** Languages and their codes, as in a page's switch. */
export const LANGUAGE_NAMES = `
de en fr es pt it nl pl cs cz ja jp zh cn tw ko kr uk us at ch be pt-br pt-pt en-us en-gb de-de fr-fr es-es zh-cn zh-tw eng deu fra esp ita ned pol ces cat ca gl eu sk hu ro ru
english deutsch francais espanol castellano portugues italiano nederlands polski cestina slovencina magyar romana russian catala galego euskara german french spanish turkce svenska dansk norsk suomi
日本語 中文 简体中文 繁體中文 繁体中文 한국어 русский українська`;

/** Networks and messengers that pages link to. */
export const NETWORKS = `
facebook twitter x linkedin xing whatsapp instagram youtube pinterest telegram reddit tiktok messenger threads bluesky mastodon wechat weibo kakaotalk line snapchat flickr vimeo e-mail email mail rss fb ig yt copy link hatena pocket feedly note tumblr viber skype kununu glassdoor`;

/** Whole lines of Japanese, Chinese and Korean sites. */
export const EAST_ASIAN_LINES = [
  // Japanese
  String.raw`本文へ(?:移動|スキップ|ジャンプ)?|本文へスキップ(?:します)?|応募(?:フォーム|画面|ページ|手続き)(?:へ|に)進む|(?:電話|web|ウェブ|かんたん|簡単|line)(?:で)?応募(?:する)?|検索条件を?変更(?:する)?|(?:勤務地|アクセス|場所)?を?地図(?:で|を)(?:見る|確認)(?:する)?|掲載企業様へ.{0,6}|スカウト(?:登録|機能|を受ける)|lineで(?:送る|シェア|友だち追加).{0,4}|転職(?:サポート|相談).{0,10}(?:申し込む|申込|登録)|メインコンテンツへ.{0,8}|(?:ナビゲーション|コンテンツ)(?:へ|に|を)(?:移動|スキップ).{0,6}|(?:この|その)?(?:求人|仕事|お仕事|ページ|記事)?(?:に|を|の)?(?:今すぐ|web|かんたん|簡単)?(?:応募|エントリー|保存|印刷|シェア|共有|通報|報告|お気に入り(?:に)?(?:追加|登録)?|検討リストに(?:追加|保存)|キープ|ブックマーク|問い?合わせ|話を聞きに行く|気になる)(?:する|はこちら|画面へ(?:進む)?|ページへ|フォーム(?:へ)?|ボタン|リスト|済み)?|気になる|応募画面へ進む|(?:一覧|検索結果|トップ(?:ページ)?|前のページ|ホーム|求人一覧|採用トップ)(?:に|へ)?戻る|戻る|(?:ページ)?(?:の)?(?:先頭|トップ|上部)へ(?:戻る)?|topへ(?:戻る)?|次へ|前へ|閉じる|送信(?:する)?|検索(?:する)?|(?:求人|仕事|お仕事)(?:を)?(?:検索|探す)(?:する)?|仕事を探す|求人検索|ログイン(?:する)?|ログアウト|(?:新規)?会員登録(?:\(?無料\)?)?|無料会員登録|マイページ|(?:もっと|詳細を|詳しく|すべて|全て)見る|詳細はこちら|続きを読む|メニュー|menu|ホーム|トップページ|サイトマップ|プライバシーポリシー|個人情報(?:保護方針|の取り?扱い(?:について)?|保護について)|利用規約|特定商取引法に基づく表記|運営会社|よくある質問|ヘルプ|お問い?合わせ(?:はこちら)?|採用担当者様(?:へ)?|(?:求人)?掲載(?:を)?(?:ご希望|お考え|希望)の.{0,12}|企業(?:の)?(?:ご担当者|採用担当)(?:様|の方).{0,10}|メルマガ(?:登録|会員)?|新着(?:求人|情報|のお知らせ)|お知らせ|文字(?:の)?(?:サイズ|大きさ)(?:変更)?(?:[ :：]?(?:標準|拡大|縮小|大|中|小)[ ]?)*|(?:標準|拡大|縮小)|音声読み上げ|ふりがな(?:を?(?:つける|表示))?|やさしい日本語|背景色(?:変更)?.{0,10}|現在(?:の)?(?:位置|ページ|地)[ :：].{0,80}|パンくず.{0,10}|(?:この)?ページ(?:の情報)?は(?:役に立ちましたか|お役に立ちましたか|見つけやすかったですか).{0,4}|(?:役に立った|ふつう|普通|役に立たなかった|見つけやすかった|見つけにくかった)(?:[ ](?:役に立った|ふつう|普通|役に立たなかった|見つけやすかった|見つけにくかった))*|このページに関する(?:お問い?合わせ|アンケート)(?:先)?|ご意見をお聞かせください|(?:アプリ(?:を|で)).{0,14}|(?:シェア|ツイート|ポスト)(?:する)?|リンクをコピー|urlをコピー|印刷(?:用ページ|する)|pdfを(?:表示|開く|ダウンロード)|採用情報トップ|条件を変更.{0,6}|閲覧履歴|検討(?:中)?リスト|スカウト(?:を受け取る)?|公式(?:sns|アカウント|line).{0,8}|(?:求人|この求人)の?(?:誤り|間違い|内容).{0,8}(?:報告|連絡).{0,6}|本サイトはcookie.{0,80}|(?:無断転載|転載).{0,8}(?:禁止|禁じます).{0,6}`,
  // Chinese
  String.raw`(?:跳到|跳至|跳转到|跳轉到|转到)(?:主要?)?(?:内容|內容).{0,6}|(?:立即|马上|馬上|我要|一键|一鍵|快速|在线|線上|在線|投递)?(?:申请|申請|应聘|應徵|应征|投递|投遞)(?:职位|職位|简历|履歷|此职位|该职位|這份工作|工作|岗位)?|(?:投递|投遞)(?:简历|履歷)|(?:立即|继续|继續)?沟通|和(?:tá|ta|他|她)?聊聊|聊一聊|职位详情|職缺詳情|投个简历|(?:扫码|掃碼|扫描二维码)(?:下载|下載).{0,8}|感兴趣|(?:已)?收藏(?:职位|職位|该职位|工作)?|(?:儲存|储存|保存)(?:职位|職缺|工作)?|分享(?:职位|職缺|到.{0,6}|至.{0,6}|给(?:好友|朋友))?|(?:微信|扫码|掃碼)(?:扫一扫|分享|投递|登录)?|扫一扫.{0,12}|举报(?:该?职位|虚假信息)?|檢舉(?:職缺)?|(?:返回|回到?)(?:列表|首页|首頁|顶部|頂部|上一页|上一頁|上页|搜索结果|职位列表|搜尋結果|頁首|页首)?|(?:查看|看|显示|了解|瀏覽|浏览)(?:更多|全部|详情|詳情|地图|地圖|所有|公司|原文|完整)?(?:职位|職缺|信息|資訊|招聘|工作|內容|内容|介绍|评价|地图)?|展开(?:全部|更多)?|展開(?:全部|更多)?|收起|首页|首頁|主页|职位(?:搜索|列表)?|找工作|找人才|搜索(?:职位)?|搜尋|\d{0,4}職缺搜尋|登录|登錄|登入|注册|註冊|(?:登录|登入)[/|·]?(?:注册|註冊)|我的(?:简历|履歷|收藏|申请|应聘|主页|主頁).{0,4}|(?:创建|完善|更新|上传|上傳|填寫)(?:在线|我的)?(?:简历|履歷)|企业(?:招聘|服务|版|登录|入口)|我是(?:hr|企业|雇主|求職者)|我要招聘|(?:企業|公司)?徵才|企業徵才|求職者|消息|app下载|(?:下载|下載)app.{0,10}|手机版|网站地图|網站地圖|网站首页|(?:隐私|隱私)(?:政策|协议|權政策|权政策|条款)|(?:用户|使用者|服务|使用|服務)(?:协议|协定|條款|条款)|法律(?:声明|聲明)|关于我们|關於我們|联系我们|聯絡我們|帮助中心|幫助中心|意见反馈|常见问题|友情链接|(?:工商|公司|企业)(?:信息|基本信息)(?:查看)?|.{0,12}(?:icp备|icp证|icp備|公网安备|公網安備).{0,40}|(?:人力资源|增值电信).{0,30}(?:许可证|许可).{0,30}|(?:转发|打印|列印|打印本页|关闭窗口|关闭|字体[:：]?[大中小 ]+|字号[:：]?[大中小 ]+)|上一篇[:：]?.{0,40}|下一篇[:：]?.{0,40}|(?:阅读|浏览|点击|瀏覽)(?:次数|量|数|人次)?[:：]?[ ]?\d+[次]?|(?:当前|您的?|現在|目前)(?:的)?位置(?:是)?[:：].{0,80}|(?:所在|目前)位置[:：].{0,60}|\d+[~～-]?\d*人(?:應徵|应聘|申请|投递|浏览|看过)|(?:安全|风险|防骗|求职|小心|警惕|謹防|谨防)(?:提示|提醒|求職陷阱|诈骗|骗局|招聘诈骗)?[:：,，].{0,80}(?:钱|錢|费用|費用|证件|證件|财物|押金|举报|金钱|帳戶|账户).{0,30}|.{1,8}[ ]?(?:刚刚活跃|今日活跃|在线|\d日内活跃|本周活跃)|竞争力分析|(?:个人)?竞争力(?:评估)?`,
  // Korean
  String.raw`본문(?: ?(?:으로)? ?)?바로 ?가기|(?:메뉴|주메뉴) ?바로 ?가기|(?:즉시 |바로 |간편 |온라인 |홈페이지 |입사 ?)?지원(?:하기|하러 가기|서 ?작성)?|지원하기|입사지원(?:하기)?|(?:관심)?(?:채용|기업|공고)? ?(?:스크랩|등록|저장|찜하기|북마크|관심기업|관심등록)(?:하기)?|관심(?:기업|채용|공고) ?(?:등록|추가)?|북마크(?:하기)?|공유(?:하기)?|인쇄(?:하기)?|프린트|신고(?:하기)?|(?:공고|허위 ?공고) ?신고(?:하기)?|(?:url|링크) ?복사|목록(?:으로|보기)?(?: ?돌아가기)?|뒤로(?: ?가기)?|이전(?: ?(?:글|공고|페이지))?|다음(?: ?(?:글|공고|페이지))?|(?:맨 ?)?위로(?: ?가기)?|top|더 ?보기|(?:자세히|상세|전체|모두) ?보기|접기|펼치기|닫기|검색|(?:채용|일자리|공고) ?(?:검색|정보 ?검색|찾기)|로그인|로그아웃|회원 ?가입|로그인 ?[/·|] ?회원 ?가입|마이 ?페이지|이력서(?: ?(?:등록|관리|작성))?|커뮤니티|고객 ?센터|기업 ?서비스|기업 ?회원|개인 ?회원|홈(?:으로)?|메뉴|전체 ?메뉴|이용 ?약관|개인 ?정보 ?처리 ?방침|개인정보 ?취급방침|이메일 ?무단 ?수집 ?거부|사이트 ?맵|저작권.{0,30}|(?:기업|회사) ?(?:정보|소개)? ?(?:보기|홈페이지 ?보기)|기업 ?정보 ?더 ?보기|지도 ?보기|길찾기|앱 ?(?:다운로드|설치|에서 ?보기).{0,6}|(?:기업|개인) ?로그인|.{0,8}알림 ?(?:받기|설정|신청)|뉴스레터 ?(?:구독|신청)|채용 ?홈|채용정보|인재 ?채용|조회수? ?[:：]? ?\d[\d,]*|(?:사업자|통신판매)(?: ?등록| ?신고)? ?번호.{0,30}|본 (?:정보|채용정보|공고|게시물)(?:의|를|는)? ?.{0,40}(?:무단|복제|전재|재배포).{0,30}|무단 ?(?:전재|복제).{0,30}|.{0,20}합격 ?보상금.{0,20}|페이지 ?정보|본문(?: ?내용)?|(?:이전|다음) ?글 ?[:：]? .{2,60}|서비스 ?이용 ?약관|이 ?페이지에서 ?제공하는.{0,40}만족.{0,14}`,
] as const;

/** Names of the pages of Japanese, Chinese and Korean sites; some of them are also titles of an ad's sections. */
export const EAST_ASIAN_PAGES = [
  '(?:会社|企業|学校|病院|法人|当院|当社)(?:概要|案内|情報|紹介|について)|事業(?:内容|紹介|案内)|(?:製品|商品|サービス|施設|診療科?|店舗)(?:情報|案内|紹介|一覧)?|(?:職員|社員|新卒|中途|キャリア|アルバイト)?採用(?:情報|案内|サイト|ページ|トップ)?|ir(?:情報)?|csr|サステナビリティ|ニュース(?:リリース)?|プレスリリース|アクセス(?:マップ)?|交通案内|社員(?:紹介|インタビュー)|先輩の声|数字で見る.{0,12}|くらし(?:・.{1,8})?|子育て(?:・.{1,8})?|健康(?:・.{1,8})?|福祉(?:・.{1,8})?|教育(?:・.{1,8})?|観光(?:・.{1,10})?|産業(?:・.{1,8})?|(?:市|町|村|区|県|行)政(?:情報|案内)?|防災(?:情報)?|事業者(?:の方|向け.{0,6})?|求人(?:情報|一覧)?|(?:エリア|職種|勤務地|条件|特徴)から(?:探す|選ぶ)|組織(?:から|で)探す|english|転職ノウハウ|コラム|お役立ち情報|研究(?:室|・.{1,8})?|学部.{0,8}|入試(?:情報)?|在学生の方.{0,4}|卒業生の方.{0,4}',
  'app|公司|职位|(?:学院|学校|公司|单位|机构|企业|医院|集团|本院|中心|學校|關於)?(?:概况|简介|概況|簡介)|(?:新闻|新聞)(?:中心|动态|公告|動態)?|(?:学院|公司|企业|行业)(?:新闻|文化|动态|风采|公告)|师资(?:队伍|力量)|(?:人才培养|科学研究|学科建设|学术(?:交流|动态|研究)|教学(?:管理|工作)|学生工作|招生(?:就业|信息)|党(?:建|群)(?:工作)?|校友(?:会|工作|天地)|国际(?:交流|合作)|社会服务|信息公开|通知公告|规章制度|下载(?:中心|专区)|组织机构|院长信箱)|(?:产品|產品)(?:中心|展示|介绍)?|(?:服务|服務)(?:中心|项目|支持)?|解决方案|投资者关系|社会责任|招贤纳士|加入我们|加入我們|人才(?:招聘|理念|發展|招募)|设为首页|加入收藏|收藏本站|版权所有.{0,40}|版權所有.{0,40}|主办单位[:：].{0,40}|技术支持[:：].{0,40}|english|繁體中文|简体版|繁體版|公司(?:主页|主頁)|薪资查询|公司点评|面试经验|职场资讯|校园招聘|社会招聘',
  '(?:회사|기업|기관|병원|센터) ?(?:소개|안내|정보)|사업 ?(?:분야|소개|영역)|인재상|채용 ?(?:공고|안내|절차|정보|문의)?|인재 ?영입|복지 ?제도|공지 ?사항|뉴스(?:룸)?|보도 ?자료|고객 ?지원|자주 ?묻는 ?질문|오시는 ?길|투자 ?정보|지속 ?가능 ?경영|(?:지역|직종|직무|업종|테마)별(?: ?채용(?:정보)?)?|공채 ?(?:정보|달력)|헤드헌팅|연봉 ?정보|기업 ?리뷰|취업 ?(?:뉴스|정보|톡톡)|(?:고용|채용|취업|일자리) ?정보 ?(?:포털|센터)?|english|국문|영문',
] as const;

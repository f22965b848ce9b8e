import { normalizeHeading } from './headings.ts';
import type { Role } from './flow.ts';

// Words that name the field in the cell beside them, in tables such as Europass draws: "Employer | Acme Ltd".
const entryLabels: readonly (readonly [Role, string])[] = [
  ['dates', 'date|dates|datas|data|fecha|fechas|zeitraum|datum|period|periodo|periode|dauer|duration|from to|von bis|years|annees|when'],
  ['position', 'position|job title|title|role|function|occupation or position held|occupation|funktion|tatigkeit als|beruf oder funktion|stelle|position held|funcao|cargo|puesto|puesto de trabajo|profissao|poste|poste occupe|fonction|emploi|degree|qualification|title of qualification awarded|abschluss|diplome|titre du diplome|titulo|titulacion|qualificacao|grau'],
  ['organisation', 'employer|company|organisation|organization|name and address of employer|name of employer|entidade|entidade empregadora|empregador|empresa|empleador|arbeitgeber|firma|unternehmen|entreprise|employeur|institution|institute|school|university|schule|hochschule|universitat|etablissement|ecole|universidad|universidade|instituicao|institucion|centro|name and type of organisation|instituto'],
  ['location', 'place|location|city|ort|lieu|lugar|local|ciudad|cidade|ville|standort|country'],
  ['body', 'tasks|responsibilities|main activities and responsibilities|main activities|main tasks|duties|description|tarefas|aufgaben|aufgabenbereich|tatigkeit|tatigkeiten|tareas|funciones|missions|taches|activites|atividades|responsabilidades|subjects|principal subjects|thema|topics|grade|note|nota|mention|type of business or sector|sector'],
];

const contactLabels: readonly (readonly [Role, string])[] = [
  ['fullName', 'name|full name|surname s first name s|vor und nachname|vorname name|nome|nome completo|nombre|nombre y apellidos|nom|nom et prenom|prenom nom|nom prenom'],
  ['address', 'address|adresse|anschrift|wohnort|wohnhaft|morada|direccion|domicilio|endereco|residence|location|based in|indirizzo'],
  ['contact', 'nationality|nationalitat|staatsangehorigkeit|nationalite|nacionalidad|nacionalidade|date of birth|born|birth date|geburtsdatum|geboren|geburtstag|geburtsort|date de naissance|ne le|nee le|fecha de nacimiento|data de nascimento|gender|sex|civil status|marital status|familienstand|etat civil|situation familiale|estado civil|driving licence|fuhrerschein|permis'],
];

function table(rows: typeof entryLabels): ReadonlyMap<string, Role> {
  return new Map(rows.flatMap(([role, words]) => words.split('|').map(word => [word, role] as const)));
}

const entryRoles = table(entryLabels);
const contactRoles = table(contactLabels);

export function entryLabel(text: string): Role | undefined {
  return text.length > 40 ? undefined : entryRoles.get(normalizeHeading(text));
}

export function contactLabel(text: string): Role | undefined {
  return text.length > 30 ? undefined : contactRoles.get(normalizeHeading(text));
}

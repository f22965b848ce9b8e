import type { Role } from './flow.ts';

/** A macro or environment whose definition lives in a class file: what its arguments hold, in order. */
export interface ClassMacro {
  /** `undefined`: an argument that prints nothing. */
  readonly arguments: readonly { readonly kind: 'mandatory' | 'optional' | 'group' | 'star'; readonly role: Role | undefined }[];
  /** Heading level for sectioning macros. */
  readonly heading: number | undefined;
  /** Heading that the class prints before it. */
  readonly title: string | undefined;
  /** Begins an item of a list, like \item. */
  readonly item: boolean;
}

const short: Readonly<Record<string, Role | undefined>> = {
  pos: 'position', org: 'organisation', loc: 'location', date: 'dates', head: 'head', body: 'body', note: 'note', bullet: 'bullet', skill: 'skillName', skills: 'skills', tag: 'tag', text: 'text', heading: 'heading', name: 'fullName',
  label: 'label', email: 'email', phone: 'phone', address: 'address', url: 'url', contact: 'contact', item: 'item', '-': undefined,
};

function macro(signature: string): ClassMacro {
  const level = /^H(\d)/.exec(signature)?.[1];
  const title = /^"([^"]+)"/.exec(signature)?.[1];
  const parts = signature.replace(/^H\d|^"[^"]+"|^-item/, '').split(' ').filter(part => part !== '');
  return {
    heading: level === undefined ? undefined : Number(level), title, item: signature === '-item',
    arguments: parts.map(part => {
      if (part === '*') return { kind: 'star', role: undefined };
      if (part.endsWith('?')) return { kind: 'group', role: short[part.slice(0, -1)] };
      const optional = part.startsWith('[');
      return { kind: optional ? 'optional' : 'mandatory', role: short[optional ? part.slice(1, -1) : part] };
    }),
  };
}

function table(rows: Readonly<Record<string, string>>): ReadonlyMap<string, ClassMacro> {
  return new Map(Object.entries(rows).flatMap(([names, signature]) => names.split(' ').map(name => [name, macro(signature)] as const)));
}

const moderncv = table({
  cventry: '[-] date pos org loc note body', cvitem: '[-] skill skills', cvitemwithcomment: '[-] skill skills note', cvdoubleitem: '[-] skill skills skill skills', cvtripleitem: '[-] skill skills skill skills skill skills',
  cvline: '[-] skill skills', cvlistitem: '[-] bullet', cvlistdoubleitem: '[-] bullet bullet', cvcomputer: 'skill skills skill skills', cvlanguage: 'skill skills note', cvcolumn: '[-] skill body', cvskillentry: '* [-] skill - tag note note',
  cvskilllegend: '* [-] [-] [-] [-] [-] [-] -', cvskillplainlegend: '* [-] [-] [-] [-] [-] [-] -', cvskillhead: '[-] [-] [-] [-] [-]', name: 'name name', firstname: 'name', familyname: 'name', lastname: 'name', title: 'label', address: 'address address? address?', phone: '[-] phone',
  social: '[-] [-] url', email: 'email', homepage: 'url', mobile: 'phone', fax: '-', extrainfo: 'contact', photo: '[-] [-] -', quote: 'text', recipient: '- -', opening: '-', closing: '-', enclosure: '[-] -', subject: '-', date: '-', signature: '- -', born: 'contact', fixedphone: 'phone',
});

const awesome = table({
  cvsection: 'H1 heading', cvsubsection: 'H2 heading', cventry: 'pos org loc date body', cvsubentry: 'pos date loc body', cvhonor: 'pos org loc date', cvskill: 'skill skills', cvtag: 'tag', name: 'name name', position: 'label', address: 'address', mobile: 'phone', phone: 'phone', email: 'email', homepage: 'url',
  github: 'url', gitlab: 'url', linkedin: 'url', twitter: 'url', x: 'url', xing: 'url', medium: 'url', reddit: 'url', orcid: 'url', skype: 'contact', telegram: 'url', whatsapp: 'phone', kaggle: 'url', mastodon: '- url', stackoverflow: '- url', googlescholar: '- url', hackerrank: 'url', extrainfo: 'contact',
  quote: 'text', dateofbirth: 'contact', bluesky: 'url', orcidid: 'url', makecvfooter: '- - -', photo: '[-] -', recipient: '- -', lettertitle: '-', letterdate: '-', letteropening: '-', letterclosing: '-', letterenclosure: '[-] -', lettersection: '-', researchgate: 'url', tiktok: 'url', devto: 'url', leetcode: 'url',
});

const altacv = table({
  cvsection: 'H1 [-] heading', cvsubsection: 'H2 heading', cvevent: 'pos org date loc', cvachievement: '- org body', cvtag: 'tag', cvskill: 'skill note', cvref: 'org pos contact contact', wheelchart: '[-] - - text', cvInterests: '', name: 'name', tagline: 'label', personalinfo: 'contact', email: 'email', phone: 'phone', mailaddress: 'address',
  location: 'address', homepage: 'url', twitter: 'url', xtwitter: 'url', linkedin: 'url', github: 'url', orcid: 'url', gitlab: 'url', mastodon: 'url -', photoL: '- -', photoR: '- -', NewInfoField: '* - - [-]', printinfo: '- contact [-]', mynames: '-', dob: 'contact', medium: 'url', kaggle: 'url', stackoverflow: 'url', researchgate: 'url',
  cvproject: 'pos org date loc', cvskillstr: 'skill note', cveducation: 'pos org date loc',
});

const deedy = table({
  namesection: 'name name contact', runsubsection: 'H3 heading', descript: 'head', location: 'head', lastupdated: '', sectionsep: '', entryheading: 'head', resumeHeading: 'org pos loc date', educationHeading: 'pos org loc date', singleItem: 'skill skills', doubleItem: 'skill skills skill skills', Project: 'org -', underlinedLink: '- text', projectHeading: 'org - skills', resetHeaderAndFooter: '',
});

const resumeClass = table({
  name: 'name', address: 'contact', datedsubsection: 'H3 heading date', datedline: 'head date', role: 'pos note', contactInfo: 'contact', basicInfo: 'contact', email: 'email', phone: 'phone', linkedin: '[url] url', github: '[url] url', homepage: '[url] url', wechat: 'contact', faIcon: '', nth: 'text', itemTitle: 'head', contact: 'contact', headline: 'label',
  yourname: 'name', youremail: 'email', yourwebsite: 'url', yourphone: 'phone', printname: '', entry: 'head head head head', employer: 'org loc pos date', school: 'org loc pos date', project: 'org date', subheading: 'head head', cvrole: 'head', title: 'head',
});

const twenty = table({
  cvname: 'name', cvjobtitle: 'label', cvdate: 'contact', cvaddress: 'address', cvnumberphone: 'phone', cvmail: 'email', cvsite: 'url', cvlinkedin: 'url', cvgithub: 'url', cvsitename: 'url', cvkey: '-', cvlinkedinname: 'url', aboutme: '"About me" text', skills: '"Skills" tag', skillstext: 'tag', twentyitem: 'date pos org body', twentyitemshort: 'date text', profilepic: '-',
  profilesection: 'H1 heading', about: 'text', simpleheader: 'name label', interests: 'text', languages: 'tag', education: 'body', gitname: 'url', cvitem: 'skill skills',
});

const mcdowell = table({ name: 'name', address: 'contact', contacts: 'contact', begin: '' });

const friggeri = table({ header: 'name name label', entry: 'date head head body', entrylist: '', aside: '', section: 'H1 heading', printbibsection: '- -', bibsection: '', sectionfade: '' });

const europe = table({
  ecvname: 'name', ecvfootername: '-', ecvaddress: 'address', ecvtelephone: '[phone] phone', ecvfax: '-', ecvemail: 'email', ecvnationality: '[-] contact', ecvdateofbirth: '[-] contact', ecvgender: 'contact', ecvpicture: '[-] -', ecvfootnote: '-', ecvsection: 'H1 [-] heading', ecvitem: '[-] skill skills', ecvtitle: 'head', ecvbeforepicture: '-', ecvafterpicture: '-',
  ecvlanguage: 'skill note note note note note', ecvlastlanguage: 'skill note note note note note', ecvmothertongue: '[-] skills', ecvlanguageheader: '-', ecvlanguagefooter: '[-] -', ecvbullet: '', ecvspec: 'note', ecvaddressnumber: '-', ecvpersonalinfo: 'contact contact', ecvmothertoungue: '[-] skills', ecvBOne: '', ecvitemlist: 'skill skills', ecvworkphone: 'phone', ecvcountry: '-', ecvmobile: 'phone', ecvhomepage: 'url',
});

const europass = table({
  name: 'name', address: 'address', telephone: 'phone', mobile: 'phone', email: 'email', homepage: 'url', personal: '- contact', ecvname: 'name', ecvaddress: 'address', ecvtelephone: '[phone] phone', ecvemail: 'email', ecvsection: 'H1 heading', ecvbigitem: '[-] skill skills', ecvtitle: 'date pos', ecvtitlelevel: 'date pos note',
});

const curve = table({ rubric: '', entry: '* [date] text', makerubric: '-', rubrictitle: '', subrubric: 'H2 heading', leftheader: 'contact', rightheader: 'contact', title: 'name', subtitle: 'label', text: 'text' });

const limecv = table({
  cvID: 'name - label -', cvSkillTwo: '- tag - tag', cvLanguage: 'skill -', cvInterest: '- text', cvInterestPopup: '- text -', cvProfile: '', cvContact: '', cvContactAddress: 'address', cvContactEmail: '- email', cvContactPhone: 'phone', cvContactWebsite: '- url', cvContactGithub: '- url', cvContactGitlab: '- url', cvContactLinkedin: '- url', cvContactTwitter: '- url', cvContactKeybase: '- url',
  cvSection: 'H1 heading', cvItem: 'item', cvAddReference: 'text', cvBeneficiary: '-', cvEducation: '', cvSkillThree: '- tag - tag - tag', cvSkillOne: '- tag', cvProject: '- pos body', cvQuote: 'text',
});

const simpleResume = table({
  Section: 'H1 heading - -', SubSection: 'H2 heading - -', Title: '', CodeCommand: 'text', Code: 'text', Note: 'text', GapNoBreak: '', DatestampYMD: 'date date date', DatestampYM: 'date date', DatestampY: 'date', Item: '-item', SubBulletItem: '-item', SubItem: '-item', SubSubBulletItem: '-item', SubSubItem: '-item', SubBulletSymbol: '', NumberedItem: '-', BigGap: '', Gap: '',
});

const generic = table({
  resumeSubheading: 'head head head head', resumeItem: 'bullet', resumeSubItem: 'bullet', resumeProjectHeading: 'head date', resumeSubSubheading: 'head head', resumeItemNH: 'bullet', resumeSubItemNH: 'bullet',
  cvdegree: 'date pos org loc note body', cvcourse: 'date pos org loc body', cvjob: 'date pos org loc body', cvproject: 'date pos org loc body', cveduentry: 'date pos org loc body', cvexperience: 'date pos org loc body', cvhobby: 'tag', cvpub: 'text', cvlink: 'url', cvskillbar: 'skill -', workexperience: 'date pos org loc body', barskill: '[-] tag -', cvlanguage: 'skill note',
  cvevent: 'pos org date loc', cvsection: 'H1 heading', cvsubsection: 'H2 heading', rsection: 'H1 heading', sectiontitle: 'H1 heading', resumesection: 'H1 heading', ressection: 'H1 heading', datedsubsection: 'H3 heading date', titledsubsection: 'H3 heading date', authorposition: 'label', tagline: 'label', makecvtitle: '', makecvheader: '', maketitle: '', homepage: 'url', linkedin: 'url', github: 'url',
  gitlab: 'url', twitter: 'url', orcid: 'url', email: 'email', phone: 'phone', mobile: 'phone', address: 'address', mailto: 'email', website: 'url', location: 'head', tel: 'phone', telephone: 'phone', fullname: 'name', jobtitle: 'label', author: 'name',
});

/** Class or package name (a part of it) → its macros; the first row that fits wins, `generic` follows. */
const classes: readonly (readonly [RegExp, ReadonlyMap<string, ClassMacro>])[] = [
  [/moderncv/, moderncv], [/awesome/, awesome], [/altacv|alta/, altacv], [/twentysecond/, twenty], [/deedy|openfont|macfont/, deedy], [/mcdowell/, mcdowell], [/friggeri/, friggeri], [/europasscv/, europass], [/europecv|europass/, europe], [/^curve$/, curve], [/limecv/, limecv],
  [/simpleresumecv/, simpleResume], [/resume|res$|cv/, resumeClass],
];

const environments: ReadonlyMap<string, ClassMacro> = table({
  rSection: 'H1 heading', cvsection: 'H1 heading', cvSection: 'H1 heading', resumesection: 'H1 heading', rubric: 'H1 heading', ressection: 'H1 heading', Section: 'H1 heading', workSection: 'H1 heading', sectiontitled: 'H1 heading',
  rSubsection: 'org date pos loc', cvsubsection: 'pos org date', position: 'pos org loc date', subsection: 'head head head head', entrylist: '', aside: '', cventries: '', cvhonors: '', cvskills: '', cvparagraph: '', twenty: '', twentyshort: '', cvcolumns: '', workexperience: 'date pos org', joblist: '', eventlist: '', cvskilllist: '', letter: '-', ecvlanguages: '', jobshort: 'head date', joblong: 'head date',
  job: 'org loc pos date', rWorkSection: 'H1 heading', school: 'org pos loc date', project: 'org date', twocolentry: '[-] head', threecolentry: '[-] head head', onecolentry: '', header: '',
});

/** Whether a class or package is one whose macros are known. */
export function hasMacros(name: string): boolean {
  return classes.some(([pattern]) => pattern.test(name));
}

/** Macros by class and packages; names the document itself defines are the caller's business. */
export function classMacros(classAndPackages: readonly string[]): { readonly macros: ReadonlyMap<string, ClassMacro>; readonly environments: ReadonlyMap<string, ClassMacro> } {
  const found = classes.filter(([pattern]) => classAndPackages.some(name => pattern.test(name))).map(([, rows]) => rows).reverse();
  return { macros: new Map([generic, ...found].flatMap(rows => [...rows])), environments };
}

/** The résumé panel's page: takes what the host shows, keeps the last good content when something fails. */
import 'pdfjs-dist/legacy/web/pdf_viewer.css';
import './panel.css';
import './pdf.css';
import './score.css';
import { type HostMessage, isOpenableLink, type PanelContent, type PanelMessage } from '../../src/shared/protocol.ts';
import { fill, readStrings } from '../../src/shared/strings.ts';
import { type Context, formats } from './context.ts';
import { PdfArea, ShowFailure } from './pdfArea.ts';
import { Shell } from './shell.ts';
import { keepState } from './state.ts';

const vscode = acquireVsCodeApi();
const { worker = '', strings: table = '{}' } = document.body.dataset;
const strings = readStrings(JSON.parse(table));
const state = keepState(vscode);
const post = (message: PanelMessage): void => { vscode.postMessage(message); };

const context: Context = {
  strings,
  format: formats(document.documentElement.lang),
  command: command => { post({ type: 'command', command }); },
  openLink: url => { if (isOpenableLink(url)) post({ type: 'openLink', url }); },
  revealSource: range => { post({ type: 'revealSource', range }); },
  cancel: () => { post({ type: 'cancel' }); },
  applyFix: (checkId, index) => { post({ type: 'fix', checkId, index }); },
  openPlace: (side, page, x, y) => { post({ type: 'pdfPlace', side, page, x, y }); },
  pointAt: (side, place) => { shell.pointAt(side, place); },
  hint: (side, place) => { shell.hint(side, place); },
  selectRequirement: id => { shell.selectRequirement(id); },
  pdfInSight: () => shell.pdfInSight,
  announce: text => { shell.announce(text); },
};
const area = new PdfArea(context, state, worker);
const shell = new Shell(context, state, area);
document.body.append(shell.element);

let latest = 0;
/** Requests are served one after the other; one that a newer request has overtaken is not drawn at all. */
let queue: Promise<void> = Promise.resolve();

/** For those who hear the page: groups first, the total second. */
function summary(content: PanelContent): string {
  const evaluation = content.doubt === undefined ? (content.after ?? content.before)?.evaluation : undefined;
  const points = (name: string, value: number, most: number): string =>
    `${name} ${most > 0 ? `${context.format.points(value)} ${fill(strings.ofMaximum, context.format.points(most))}` : strings.notMeasured}`;
  return [
    `${fill(strings.shown, content.title)}.`,
    ...(evaluation?.groups.map(group => `${points(group.name, group.points, group.max)}.`) ?? []),
    evaluation && evaluation.total !== null ? `${points(strings.total, evaluation.total, 100)}.` : undefined,
  ].filter(part => part !== undefined).join(' ');
}

async function show({ id, content }: Extract<HostMessage, { type: 'show' }>): Promise<void> {
  if (id !== latest) return;
  shell.loading(true);
  try {
    const prepared = await area.prepare(content);
    if (id !== latest) {
      prepared.discard();
      return;
    }
    shell.show(content);
    prepared.commit();
    shell.error(undefined);
    shell.announce(summary(content));
    post({ type: 'rendered', id });
  } catch (error) {
    const label = error instanceof ShowFailure ? error.label : content.title;
    const reason = (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
    shell.error(fill(strings.failed, label, reason));
    post({ type: 'failed', id, label, reason });
  } finally {
    if (id === latest) shell.loading(false);
  }
}

/** Only the host, built together with this page, can post here; the tag is enough to tell its messages from other events. */
function isHostMessage(data: unknown): data is HostMessage {
  return typeof data === 'object' && data !== null && 'type' in data && (data.type === 'show' || data.type === 'busy' || data.type === 'reveal');
}

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!isHostMessage(data)) return;
  if (data.type === 'busy') {
    shell.busy(data.text);
    return;
  }
  if (data.type === 'reveal') {
    queue = queue.then(() => { shell.reveal(data.side, data.page, data.rect); });
    return;
  }
  latest = data.id;
  queue = queue.then(() => show(data));
});

window.addEventListener('keydown', event => {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'f') {
    event.preventDefault();
    shell.find();
  }
});

post({ type: 'ready' });

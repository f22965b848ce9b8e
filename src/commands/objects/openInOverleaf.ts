import * as vscode from 'vscode';
import { withProgress } from '../../host/progress.ts';
import { KnownError } from '../../shared/knownError.ts';
import { isObjectNode } from '../../views/bucketNodes.ts';
import { chooseResume, nameOf } from '../steps/chooseResume.ts';
import type { Services } from '../services.ts';
import { confirm } from './selected.ts';

/** Overleaf fetches at once; a link that lives longer serves nobody. */
const LINK_SECONDS = 900;
const MAX_TEX_BYTES = 5_000_000;

/** Hands published LaTeX to Overleaf by a link that expires: the archive where the résumé has several files. */
export async function openInOverleaf(services: Services, argument: unknown): Promise<void> {
  const bucket = await services.connection.open();
  const { overleafUrl, parsePublicationId, publicationKeys, publishedObject } = await import('../../bucket/index.ts');
  const { base, id } = isObjectNode(argument) ? publishedObject(argument.object.key) ?? {} : { base: await publishedBase(services), id: undefined };
  if (base === undefined) throw new KnownError(vscode.l10n.t('Only published LaTeX can be opened in Overleaf. Publish the résumé, then try again.'));
  const keys = publicationKeys(base, id ?? 'current');
  const { tex, zip } = id !== undefined && parsePublicationId(id) ? keys.immutable : keys.current;
  const { source, key } = await withProgress(vscode.l10n.t('Looking for {0}', base), async ({ signal }) => {
    const [archive, main] = await Promise.all([bucket.head(zip, { signal }), bucket.head(tex, { signal })]);
    if (!archive && !main) throw new KnownError(vscode.l10n.t('{0} is not in the bucket. Publish the résumé, then try again.', tex));
    return { key: archive ? zip : tex, source: main ? new TextDecoder().decode((await bucket.get(tex, { signal, maxBytes: MAX_TEX_BYTES })).bytes) : '' };
  });
  const { chooseEngine } = await import('../../tex/index.ts');
  const { url, expiresAt } = await bucket.linkTo(key, LINK_SECONDS, { download: key.split('/').at(-1) });
  refuseUnreachable(url);
  await confirm(
    vscode.l10n.t('Overleaf fetches {0} by a link. Whoever has that link can read the file until {1}.', key, expiresAt.toLocaleTimeString(vscode.env.language, { timeStyle: 'short' })),
    vscode.l10n.t('Open in Overleaf'), vscode.l10n.t('Do not send it'),
  );
  const address = overleafUrl(url, { engine: chooseEngine(source, []), name: base });
  // As text: a Uri would decode the link inside the query (https://github.com/microsoft/vscode/issues/85930), and the signature with it.
  await vscode.env.openExternal(address as unknown as vscode.Uri);
}

async function publishedBase(services: Services): Promise<string> {
  const document = await chooseResume(services, undefined);
  return services.memory.publishedAs(document) ?? (await import('../../bucket/index.ts')).baseName(nameOf(document));
}

/** Overleaf's servers fetch the file: an address that only this network knows is none for them. */
function refuseUnreachable(url: string): void {
  const { hostname } = new URL(url);
  if (!/^(localhost|.*\.(localhost|local|internal)|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|172\.(1[6-9]|2\d|3[01])\.[\d.]+|\[.*\])$/i.test(hostname)) return;
  throw new KnownError(vscode.l10n.t('Overleaf cannot reach {0}, which only your network knows. Download the LaTeX and upload it there instead.', hostname));
}

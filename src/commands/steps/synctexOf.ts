import * as vscode from 'vscode';
import { KnownError } from '../../shared/knownError.ts';
import type { Synctex } from '../../tex/index.ts';
import type { Services } from '../services.ts';
import { buildsOf } from './buildsOf.ts';
import { nameOf, pdfNameOf } from './chooseResume.ts';
import { showing } from './showing.ts';

/** Which place of the PDF comes from which line of the source, as of the last good build. Builds where there is none, or it left no such data. */
export async function synctexOf(services: Services, root: vscode.Uri): Promise<Synctex> {
  const builds = buildsOf(services);
  if (!builds.state(root)?.good?.synctex) await showing(services, vscode.l10n.t('Compiling {0}', nameOf(root)), ({ signal }) => builds.run(root, 'full', signal));
  const bytes = builds.state(root)?.good?.synctex;
  const { parseSynctex } = await import('../../tex/index.ts');
  const synctex = bytes && parseSynctex(bytes);
  if (!synctex) throw new KnownError(vscode.l10n.t('TeX did not say which line of the source {0} comes from, so there is no place to show.', pdfNameOf(root)));
  return synctex;
}

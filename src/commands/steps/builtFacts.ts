import type * as vscode from 'vscode';
import type { PanelContent } from '../../shared/protocol.ts';
import type { Services } from '../services.ts';
import { buildsOf } from './buildsOf.ts';

/** How the PDF that is shown came about; undefined where TeX did not say how many pages it has. */
export function builtFacts(services: Services, root: vscode.Uri): PanelContent['built'] {
  const good = buildsOf(services).state(root)?.good;
  return good?.pages === undefined ? undefined : { milliseconds: good.milliseconds, path: good.path, pages: good.pages };
}

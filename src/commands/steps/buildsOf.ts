import * as vscode from 'vscode';
import { Builds } from '../../host/builds/builds.ts';
import { tailorSettings } from '../../host/settings.ts';
import { sideOf } from '../../views/panelSides.ts';
import { registerStatusBar } from '../../views/statusBar.ts';
import { liveBuild } from '../liveBuild.ts';
import type { Services } from '../services.ts';

/** The builds of this window. They begin, with the item in the status bar, when a command first asks for them: nobody waits for them at activation. */
export function buildsOf(services: Services): Builds {
  return services.live.get(() => start(services)).builds;
}

export interface Live extends vscode.Disposable {
  readonly builds: Builds;
}

function start(services: Services): Live {
  const { memory, panel } = services;
  const builds: Builds = new Builds({
    ...services,
    pagesWanted: root => {
      const master = memory.variantOf(root)?.master;
      const from = master === undefined ? root : vscode.Uri.parse(master, true);
      return tailorSettings(from).pages ?? (from === root ? undefined : builds.state(from)?.good?.pages);
    },
    isShown: root => sideOf(services, root) !== undefined,
  });
  const all = vscode.Disposable.from(
    builds,
    registerStatusBar(builds, panel),
    builds.onDidBuild(build => void liveBuild(services, build)),
    panel.onDidChange(() => builds.letGo()),
  );
  return { builds, dispose: () => { all.dispose(); } };
}

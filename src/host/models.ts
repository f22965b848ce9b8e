import * as vscode from 'vscode';
import type { LanguageModel } from '../model/index.ts';
import { KnownError } from '../shared/knownError.ts';
import { modelSettings, type ModelSettings } from './settings.ts';

const AGREED = 'models.agreed.v1';

/** The language model of the settings; made on first use, and again when the choice changes. None is a normal state. */
export class Models {
  private readonly secrets: vscode.SecretStorage;
  private readonly state: vscode.Memento;
  private made: { readonly of: string; readonly model: LanguageModel } | undefined;

  /** @param state remembers, for every folder, to which models the person agreed to send. */
  constructor(secrets: vscode.SecretStorage, state: vscode.Memento) {
    this.secrets = secrets;
    this.state = state;
  }

  /** The chosen one. Throws a KnownError with the button that helps when none is chosen, or it cannot be had. */
  async chosen(): Promise<LanguageModel> {
    const settings = modelSettings();
    if (settings.provider === 'none' || (settings.name === '')) throw new KnownError(vscode.l10n.t('No language model is chosen. Tailoring works without one; to have bullets reworded, choose a model.'), { action: 'chooseModel' });
    const key = settings.provider === 'vscode' ? undefined : await this.key(settings);
    // One object for one choice: what it learned of its server stays learned.
    const of = JSON.stringify([settings, key]);
    if (this.made?.of !== of) this.made = { of, model: await make(settings, key) };
    return this.made.model;
  }

  /** Undefined when none is stored, or when the storage cannot be read (no keyring): the person enters it again. */
  async key(settings: Pick<ModelSettings, 'provider' | 'endpoint'>): Promise<string | undefined> {
    return this.secrets.get(keyName(settings)).then(undefined, () => undefined);
  }

  async setKey(settings: Pick<ModelSettings, 'provider' | 'endpoint'>, key: string): Promise<void> {
    await this.secrets.store(keyName(settings), key);
  }

  async forgetKey(settings: Pick<ModelSettings, 'provider' | 'endpoint'>): Promise<void> {
    await this.secrets.delete(keyName(settings));
  }

  /** Whether the person has seen what is sent to this model, and where, and agreed. */
  hasAgreed({ id, destination }: LanguageModel): boolean {
    const agreed: unknown = this.state.get(AGREED);
    return Array.isArray(agreed) && agreed.includes(`${id} ${destination}`);
  }

  async agree({ id, destination }: LanguageModel): Promise<void> {
    const agreed: unknown = this.state.get(AGREED);
    await this.state.update(AGREED, [...Array.isArray(agreed) ? agreed.slice(-50) : [], `${id} ${destination}`]);
  }
}

async function make({ provider, name, endpoint, allowHttp, timeoutSeconds }: ModelSettings, key: string | undefined): Promise<LanguageModel> {
  const { anthropicModel, openAiModel, vscodeModels } = await import('../model/index.ts');
  const common = { model: name, key, allowInsecure: allowHttp, idleSeconds: timeoutSeconds };
  if (provider === 'openai') return openAiModel({ ...common, endpoint });
  if (provider === 'anthropic') {
    if (key === undefined) throw new KnownError(vscode.l10n.t('There is no key for Anthropic on this computer. Choose the model again and enter it.'), { action: 'chooseModel' });
    return anthropicModel({ ...common, key, endpoint: endpoint || undefined });
  }
  const found = (await vscodeModels(vscode, { idleSeconds: timeoutSeconds })).find(({ id }) => id === `vscode:${name}`);
  if (!found) throw new KnownError(vscode.l10n.t('The model {0} is not offered by VS Code now. Sign in with its provider, or choose another one.', name), { action: 'chooseModel' });
  return found;
}

function keyName({ provider, endpoint }: Pick<ModelSettings, 'provider' | 'endpoint'>): string {
  return `model:${JSON.stringify([provider, endpoint.replace(/\/+$/, '')])}`;
}

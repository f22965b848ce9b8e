import * as vscode from 'vscode';
import { inform } from '../host/notify.ts';
import { withProgress } from '../host/progress.ts';
import { modelSettings, saveModelSettings, type ModelSettings } from '../host/settings.ts';
import { KnownError } from '../shared/knownError.ts';
import type { Services } from './services.ts';
import { refuseUntrustedModel } from './steps/refuseUntrusted.ts';

type Choice = Pick<ModelSettings, 'provider' | 'name' | 'endpoint'>;
interface Item extends vscode.QuickPickItem {
  /** Asks what else must be known; undefined on a heading. */
  readonly choose?: () => Promise<Choice>;
}

/** Chooses the language model that rewords bullets, or none, and tries the choice with a question that holds nothing of the résumé. */
export async function chooseModel(services: Services): Promise<void> {
  refuseUntrustedModel();
  const picked = await vscode.window.showQuickPick(items(services), {
    title: vscode.l10n.t('Which language model may reword your bullets?'),
    placeHolder: vscode.l10n.t('Tailoring works without one. Contact details are never sent.'),
    ignoreFocusOut: true, matchOnDescription: true,
  });
  if (!picked?.choose) throw new vscode.CancellationError();
  const choice = await picked.choose();
  await saveModelSettings(choice);
  if (choice.provider === 'none') void inform(vscode.l10n.t('No language model is used.'));
  else await testModel(services);
}

/** Asks the chosen model for one word. */
export async function testModel({ models }: Services): Promise<void> {
  refuseUntrustedModel();
  const model = await models.chosen();
  const { testModel: test } = await import('../model/index.ts');
  const milliseconds = await withProgress(vscode.l10n.t('Asking {0} for a word', model.label), ({ signal }) => test(model, { signal }));
  void inform(vscode.l10n.t('{0} ({1}) answered after {2} s. Nothing of your résumé was sent.', model.label, model.destination, (milliseconds / 1000).toFixed(1)));
}

/** Takes the stored key of the chosen model's server out of the secret storage. */
export async function forgetModelKey({ models }: Services): Promise<void> {
  const settings = modelSettings();
  const where = settings.endpoint || settings.provider;
  if (await models.key(settings) === undefined) throw new KnownError(vscode.l10n.t('No key is stored for the chosen model ({0}).', where));
  await models.forgetKey(settings);
  void inform(vscode.l10n.t('The key for {0} is forgotten.', where));
}

/** What runs on this computer, what the editor offers, and what has an address. */
async function items(services: Services): Promise<Item[]> {
  const { discoverLocal, vscodeModels } = await import('../model/index.ts');
  const [local, own] = await Promise.all([discoverLocal(new AbortController().signal), vscodeModels(vscode)]);
  const heading = (label: string): Item => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const now = modelSettings();
  const current = ({ provider, name, endpoint }: Choice) => now.provider === provider && now.name === name && (provider === 'vscode' || now.endpoint === endpoint) ? vscode.l10n.t('the present choice') : '';
  const found = (choice: Choice, label: string, description: string, icon: string): Item => ({ label, description: [description, current(choice)].filter(Boolean).join(' · '), iconPath: new vscode.ThemeIcon(icon), choose: () => Promise.resolve(choice) });
  return [
    ...local.some(({ models }) => models.length > 0) ? [heading(vscode.l10n.t('On this computer'))] : [],
    ...local.flatMap(({ name, endpoint, models }) => models.map(model => found({ provider: 'openai', name: model, endpoint }, model, name, 'device-desktop'))),
    ...own.length > 0 ? [heading(vscode.l10n.t('In VS Code'))] : [],
    ...own.map(({ id, label, destination }) => found({ provider: 'vscode', name: id.replace(/^vscode:/, ''), endpoint: '' }, label, destination, 'vscode')),
    heading(vscode.l10n.t('By its address')),
    { label: vscode.l10n.t('OpenAI-compatible server…'), description: vscode.l10n.t('Ollama, LM Studio, llama.cpp, vLLM, OpenRouter, OpenAI, …'), iconPath: new vscode.ThemeIcon('server'), choose: () => askServer(services) },
    { label: vscode.l10n.t('Anthropic…'), description: 'api.anthropic.com', iconPath: new vscode.ThemeIcon('cloud'), choose: () => askAnthropic(services) },
    heading(vscode.l10n.t('Without')),
    found({ provider: 'none', name: '', endpoint: '' }, vscode.l10n.t('No language model'), vscode.l10n.t('rules only; nothing leaves this computer'), 'circle-slash'),
  ];
}

async function askServer(services: Services): Promise<Choice> {
  const { checkedEndpoint } = await import('../model/index.ts');
  const { allowHttp } = modelSettings();
  const check = (text: string): string | undefined => {
    try {
      checkedEndpoint(text, { allowInsecure: allowHttp });
      return undefined;
    } catch (error) {
      return !/^https?:\/\//i.test(text.trim()) ? vscode.l10n.t('Begin with http:// or https://.') : error instanceof Error ? error.message.replace(/^.*?settings is /, '') : String(error);
    }
  };
  const typed = await ask({ title: vscode.l10n.t('Address of the server (1 of 3)'), prompt: vscode.l10n.t('Up to and including its version, such as http://localhost:11434/v1 or https://api.openai.com/v1'), value: modelSettings().endpoint, validateInput: check });
  const endpoint = checkedEndpoint(typed, { allowInsecure: allowHttp });
  await askKey(services, { provider: 'openai', endpoint }, vscode.l10n.t('Key for {0} (2 of 3)', new URL(endpoint).host), true);
  return { provider: 'openai', endpoint, name: await askName(services, { provider: 'openai', endpoint }, vscode.l10n.t('Which of its models? (3 of 3)')) };
}

async function askAnthropic(services: Services): Promise<Choice> {
  await askKey(services, { provider: 'anthropic', endpoint: '' }, vscode.l10n.t('Key for Anthropic (1 of 2)'), false);
  return { provider: 'anthropic', endpoint: '', name: await askName(services, { provider: 'anthropic', endpoint: '' }, vscode.l10n.t('Which model? (2 of 2)')) };
}

async function askKey({ models }: Services, where: Pick<ModelSettings, 'provider' | 'endpoint'>, title: string, mayBeEmpty: boolean): Promise<void> {
  const stored = await models.key(where) !== undefined;
  const key = await ask({
    title, password: true,
    prompt: [vscode.l10n.t('It is kept in the editor’s secret storage, never in settings or files.'), stored ? vscode.l10n.t('Empty keeps the one that is stored.') : mayBeEmpty ? vscode.l10n.t('Empty if the server wants none.') : ''].filter(Boolean).join(' '),
    validateInput: text => text.trim() === '' && !stored && !mayBeEmpty ? vscode.l10n.t('It cannot be empty.') : undefined,
  });
  if (key !== '') await models.setKey(where, key);
}

/** Asking for the list of models is also the quickest test of address and key. A server without one has its model's name typed. */
async function askName({ models }: Services, { provider, endpoint }: { provider: 'openai' | 'anthropic'; endpoint: string }, title: string): Promise<string> {
  const { failureKind, listModels } = await import('../model/index.ts');
  const key = await models.key({ provider, endpoint });
  const names = await withProgress(vscode.l10n.t('Asking for the list of models'), ({ signal }) => listModels({ provider, endpoint: endpoint || undefined, key, allowInsecure: modelSettings().allowHttp }, signal)).then(undefined, (error: unknown) => {
    if (failureKind(error) === 'noPath') return [];
    throw error;
  });
  if (names.length === 0) return ask({ title, prompt: vscode.l10n.t('The server has no list of models. Type the name of the one to use.'), validateInput: text => text.trim() === '' ? vscode.l10n.t('It cannot be empty.') : undefined });
  const picked = await vscode.window.showQuickPick(names, { title, ignoreFocusOut: true });
  if (picked === undefined) throw new vscode.CancellationError();
  return picked;
}

async function ask(options: vscode.InputBoxOptions): Promise<string> {
  const value = await vscode.window.showInputBox({ ...options, ignoreFocusOut: true });
  if (value === undefined) throw new vscode.CancellationError();
  return value.trim();
}

/**
 * The models that VS Code offers (Copilot, and whatever extensions register). The editor's API is handed in, so that this room
 * loads without an editor. Tested inside VS Code by test/integration/model.test.ts with the provider of
 * test/fixtures/model-provider, whose extension.js says how to make it answer.
 */
import type * as vscode from 'vscode';
import { collector } from './collector.ts';
import { ModelFailure, failureOf } from './failure.ts';
import { idleLimit } from './idle.ts';
import type { Call, LanguageModel } from './model.ts';
import { complete } from './structured.ts';

export interface VscodeModelOptions {
  /** Time without a sign of life, the question for consent included. Default 120. */
  readonly idleSeconds?: number | undefined;
}

/** None is a normal state: no provider is installed, or nobody is signed in. VS Code does not say which. */
export async function vscodeModels(api: typeof vscode, options: VscodeModelOptions = {}): Promise<LanguageModel[]> {
  return (await api.lm.selectChatModels()).map(chat => vscodeModel(api, chat, options));
}

function vscodeModel(api: typeof vscode, chat: vscode.LanguageModelChat, { idleSeconds = 120 }: VscodeModelOptions): LanguageModel {
  const where = { label: chat.name, destination: `${chat.vendor} (VS Code)`, secrets: [] };
  // Whether this model takes tools is learned once: a consumer cannot ask.
  let takesTools = true;

  async function ask(call: Call): Promise<string> {
    if (!takesTools) return send(call, false);
    try {
      return await send(call, true);
    } catch (error) {
      if (!(error instanceof ModelFailure) || error.kind === 'key' || !/\btool/i.test(error.detail)) throw error;
      const text = await send(call, false);
      takesTools = false;
      return text;
    }
  }

  async function send(call: Call, withTool: boolean): Promise<string> {
    const source = new api.CancellationTokenSource();
    const idle = idleLimit(idleSeconds, call.signal);
    idle.signal.addEventListener('abort', () => source.cancel(), { once: true });
    const collected = collector(call.onProgress);
    let input: string | undefined;
    try {
      const response = await idle.race(chat.sendRequest(messagesOf(api, call), withTool ? {
        tools: [{ name: call.name, description: 'Takes the answer.', inputSchema: { ...call.jsonSchema } }],
        toolMode: api.LanguageModelChatToolMode.Required,
      } : {}, source.token));
      // `stream`, not `text`: the latter drops tool calls.
      const parts = response.stream[Symbol.asyncIterator]();
      for (;;) {
        const { done, value } = await idle.race(parts.next());
        if (done) break;
        idle.touch();
        if (value instanceof api.LanguageModelToolCallPart) input ??= JSON.stringify(value.input);
        else if (value instanceof api.LanguageModelTextPart) collected.add(value.value);
      }
      if (input !== undefined) {
        collected.note(input);
        return input;
      }
      return collected.text();
    } catch (error) {
      throw idle.signal.aborted ? idle.signal.reason : editorFailure(api, error);
    } finally {
      idle.stop();
      source.cancel();
      source.dispose();
    }
  }

  return { id: `vscode:${chat.vendor}/${chat.id}`, label: where.label, provider: 'vscode', destination: where.destination, complete: (request, options) => complete(ask, request, options, where) };
}

/** There is no system role: the instructions are the first thing the user says. */
function messagesOf(api: typeof vscode, call: Call): vscode.LanguageModelChatMessage[] {
  return [
    api.LanguageModelChatMessage.User(call.system),
    ...call.turns.map(({ role, text }) => role === 'user' ? api.LanguageModelChatMessage.User(text) : api.LanguageModelChatMessage.Assistant(text)),
  ];
}

/** A provider is another extension, and may throw anything; all of it is this model's failure, none of it our bug. */
function editorFailure(api: typeof vscode, error: unknown): ModelFailure {
  if (error instanceof ModelFailure) return error;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : '';
  const detail = [error instanceof Error ? error.message : String(error), cause].filter((part, index, all) => part !== '' && all.indexOf(part) === index).join(': ');
  if (error instanceof api.LanguageModelError) {
    if (error.code === api.LanguageModelError.NoPermissions.name) return new ModelFailure('key', detail);
    if (error.code === api.LanguageModelError.NotFound.name) return new ModelFailure('noModel', detail);
    if (error.code === api.LanguageModelError.Blocked.name) return new ModelFailure('quota', detail);
  }
  return failureOf(500, detail);
}

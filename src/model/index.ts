/** Language models behind one interface, and the one thing they are asked for: rephrasing. Nothing here trusts an answer. */
export type { LanguageModel, StructuredRequest } from './model.ts';
export { anthropicModel } from './anthropic.ts';
export { contactRedactor, withoutContact } from './contact.ts';
export type { Contact } from './contactDetails.ts';
export { discoverLocal, listModels } from './discover.ts';
export { checkedEndpoint } from './endpoint.ts';
export { failureKind, type FailureKind } from './failure.ts';
export { openAiModel, type OpenAiConfig } from './openai.ts';
export { previewOf } from './preview.ts';
export { tailoringPrompt, type Rewrite, type Slot, type TailoringInput } from './tailoring.ts';
export { testModel } from './testModel.ts';
export { vscodeModels } from './vscodeModels.ts';

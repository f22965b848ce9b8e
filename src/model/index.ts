/** Language models behind one interface, and the one thing they are asked for: rephrasing. Nothing here trusts an answer. */
export type { CompleteOptions, LanguageModel, ModelProvider, StructuredRequest } from './model.ts';
export { anthropicModel, type AnthropicConfig } from './anthropic.ts';
export { contactRedactor, withoutContact, type ContactRedactor } from './contact.ts';
export type { Contact } from './contactDetails.ts';
export { discoverLocal, listModels, type ListConfig, type LocalServer } from './discover.ts';
export { checkedEndpoint } from './endpoint.ts';
export { failureKind, type FailureKind } from './failure.ts';
export { openAiModel, type OpenAiConfig } from './openai.ts';
export { previewOf } from './preview.ts';
export { tailoringPrompt, type Rewrite, type Slot, type TailoringInput, type WantedRequirement } from './tailoring.ts';
export { testModel } from './testModel.ts';
export { vscodeModels, type VscodeModelOptions } from './vscodeModels.ts';

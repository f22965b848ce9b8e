/** Every command, each in a file of its own; loaded when the first one runs. */
export { acceptChanges, acceptOne, acceptPassed } from './acceptChanges.ts';
export { chooseJob } from './chooseJob.ts';
export { chooseModel, forgetModelKey, testModel } from './chooseModel.ts';
export { compile } from './compile.ts';
export { copyLink } from './copyLink.ts';
export { discardChanges, discardOne } from './discardChanges.ts';
export { addRequirement, removeRequirement, restoreRequirement, toggleRequirement } from './editRequirements.ts';
export { openObject } from './openObject.ts';
export { openPreview } from './openPreview.ts';
export { panelRequest } from './panelRequest.ts';
export { publish } from './publish.ts';
export { rephrase } from './rephrase.ts';
export { savedFile } from './savedFile.ts';
export { score } from './score.ts';
export { scoreAgainstAnotherJob } from './scoreAgainstAnotherJob.ts';
export { forgetCredentials, setCredentials } from './setCredentials.ts';
export { showChange, showNextChange, showPreviousChange } from './showChange.ts';
export { tailor } from './tailor.ts';

/** Of several runs of the same kind only the latest counts: starting one aborts the one before. */
export class Latest {
  private controller = new AbortController();

  /** Aborts the run that is under way, if there is one. */
  stop(): void {
    this.controller.abort(new DOMException('It is not wanted any more.', 'AbortError'));
  }

  /** A signal that also fires when a newer run starts. */
  start(signal: AbortSignal): AbortSignal {
    this.controller.abort(new DOMException('A newer request took its place.', 'AbortError'));
    this.controller = new AbortController();
    return AbortSignal.any([signal, this.controller.signal]);
  }
}

/**
 * The data of each server-sent event (https://html.spec.whatwg.org/multipage/server-sent-events.html): lines end in LF, CRLF
 * or CR, chunks end anywhere, even within a character. An event that the stream's end cuts off is given too: some servers leave
 * out the last blank line, and half an event is noticed as half a JSON.
 */
export async function* sseData(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  let data: string[] = [];
  function* events(text: string): Generator<string> {
    const lines = text.split(/\r\n|\n|\r/);
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line === '' && data.length > 0) {
        yield data.join('\n');
        data = [];
      }
      if (line.startsWith('data:')) data.push(line.slice(5).replace(/^ /, ''));
    }
  }
  for await (const chunk of chunks) {
    const text = rest + decoder.decode(chunk, { stream: true });
    // A CR at the end may be the first half of a CRLF.
    const held = text.endsWith('\r') ? 1 : 0;
    yield* events(text.slice(0, text.length - held));
    if (held > 0) rest += '\r';
  }
  yield* events(`${rest}${decoder.decode()}\n\n`);
}

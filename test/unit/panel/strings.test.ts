import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fill, panelStrings, readStrings } from '../../../src/shared/strings.ts';
import { panelHtml } from '../../../src/views/panelHtml.ts';

describe('the words of the panel', () => {
  it('fills the places, in any order, and leaves text that only looks like one', () => {
    assert.equal(fill('{1} before {0}', 'a', 'b'), 'b before a');
    assert.equal(fill('page {0}, line {1}', 2, 14), 'page 2, line 14');
    assert.equal(fill('{0} {1}', 'only'), 'only {1}');
    assert.equal(fill('{0}', '{1}', 'x'), '{1}', 'a value is not a template');
    assert.equal(fill('{0}', '$&'), '$&');
  });

  it('takes a translation where there is one and English where there is none', () => {
    const strings = readStrings({ score: 'Bewertung', find: 42, unknown: 'x' });
    assert.equal(strings.score, 'Bewertung');
    assert.equal(strings.find, panelStrings.find);
    assert.deepEqual(Object.keys(strings), Object.keys(panelStrings));
    fc.assert(fc.property(fc.anything(), value => Object.values(readStrings(value)).every(text => typeof text === 'string')));
  });
});

describe('the page of the panel', () => {
  const page = (language: string, strings: string): string => panelHtml({
    cspSource: 'https://assets.example.org', script: 'https://assets.example.org/panel.js', styles: ['https://assets.example.org/panel.css'],
    worker: 'https://assets.example.org/pdf.worker.mjs', language, strings: readStrings({ pdf: strings }),
  });

  it('has a policy without any unsafe source', () => {
    const html = page('en', 'PDF');
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.replaceAll('&#39;', "'");
    assert.equal(policy, "default-src 'none'; script-src https://assets.example.org; style-src https://assets.example.org; worker-src blob:; "
      + 'connect-src https://assets.example.org; img-src https://assets.example.org blob: data:; font-src https://assets.example.org');
    assert.doesNotMatch(html, /unsafe-|<style|<script(?![^>]* src=)| on\w+=/);
  });

  it('no text breaks out of its attribute', () => {
    const tags = (html: string): string[] => html.match(/<\/?[a-z!]+/gi) ?? [];
    const plain = tags(page('en', 'PDF'));
    fc.assert(fc.property(fc.string(), text => {
      assert.deepEqual(tags(page('en', `"><script>${text}'`)), plain);
      assert.deepEqual(tags(page(`"><b>${text}`, 'PDF')), plain);
    }));
  });
});

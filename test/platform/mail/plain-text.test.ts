import { plainTextOf } from '../../../platform/mail/plain-text.ts';

describe('the words of an HTML mail', () => {
  it.each([
    ['<p>one</p><p>two</p>', 'one\n\ntwo'],
    ['a<br>b<br/>c', 'a\nb\nc'],
    ['<ul><li>one<li>two</ul>', '- one\n- two'],
    ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a\tb\n\nc'],
    ['<a href="https://x.test/?a=1&amp;b=2">see</a>', 'see (https://x.test/?a=1&b=2)'],
    ['<a href="https://x.test">https://x.test</a>', 'https://x.test'],
    ['<a href="javascript:alert(1)">see</a>', 'see'],
    ['<head><title>t</title><style>p{}</style></head>x<script>if (a<b) {}</script>y', 'xy'],
    ['a<!-- <p>hidden</p> -->b<!doctype html>c', 'abc'],
    ['&lt;b&gt; &amp;amp; &#228;&#xe9;&nbsp;&unknown; &#0;', '<b> &amp; äé &unknown; &#0;'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['a\n   b\t c', 'a b c'],
    ['<img src="cid:x">', ''],
    ['<p', '<p'],
  ])('of %s are %j', (html, expected) => {
    expect(plainTextOf(html)).toBe(expected);
  });

  it.each(['<', '<p', '<!--', '<style>', '<style></s', '&', '<a href="', ' ', '</'])(
    'come soon, however often it repeats %j',
    (piece) => {
      expect(plainTextOf(piece.repeat(2_000_000 / piece.length)).length).toBeLessThanOrEqual(
        2_000_000,
      );
    },
    30_000,
  );
});

import { declaredEnvironment } from '../../app/settings-reference.ts';
import { cts } from '../../subgraphs/cts/index.ts';
import { notifications } from '../../subgraphs/notifications/index.ts';

describe('the reference of settings', () => {
  it('names each variable once, those that several subgraphs need under all their names', () => {
    const text = declaredEnvironment();
    const names = [...text.matchAll(/^# ([A-Z][A-Z\d_]*)=/gm)].map(([, name]) => name);
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
    const [section = ''] = text.split('## Subgraphs cts and notifications\n').slice(1);
    expect(section.split('\n## ')[0]).toContain('# SMTP_HOST=127.0.0.1');
  });

  it('what several subgraphs need is declared once', () => {
    const shared = Object.entries(cts.settings).filter(([, { env }]) => env.startsWith('SMTP_'));
    expect(shared.length).toBeGreaterThan(8);
    for (const [key, setting] of shared)
      expect((notifications.settings as Record<string, unknown>)[key]).toBe(setting);
  });
});

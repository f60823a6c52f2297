import { createSettingsReader, SettingsError } from '../../../platform/config.ts';
import { settings } from '../../../subgraphs/lumin/settings.ts';

const GOOD = {
  LUMIN_URI: 'https://lumin.example.test/c/7/?key=abc',
  LUMIN_TOKEN: 'made-up-bearer',
};

function read(changes: Record<string, string>) {
  const reader = createSettingsReader({ ...GOOD, ...changes }, false);
  const values = reader.read('lumin', settings);
  reader.finish();
  return values;
}

function problemOf(changes: Record<string, string>): string {
  try {
    read(changes);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
  }
  throw new Error('The settings were read.');
}

describe('settings of lumin', () => {
  it('keep the address whole', () => {
    expect(read({}).uri).toBe('https://lumin.example.test/c/7/?key=abc');
    expect(read({ LUMIN_URI: 'https://lumin.example.test/c/7/' }).uri).toBe(
      'https://lumin.example.test/c/7/',
    );
  });

  it.each([
    { LUMIN_URI: 'ftp://somewhere-private/' },
    { LUMIN_URI: 'somewhere-private' },
    { LUMIN_TOKEN: 'somewhere-private\n' },
    { LUMIN_TOKEN: 'somewhere private' },
  ])('refuse %j without showing it', (changes) => {
    const problem = problemOf(changes);
    expect(problem).toContain(Object.keys(changes)[0]);
    expect(problem).toContain('(not shown)');
    expect(problem).not.toMatch(/somewhere/);
  });

  it('have no number of calls at the same time: the vendor takes one', () => {
    expect(Object.values(settings).map(({ env }) => env)).not.toEqual(
      expect.arrayContaining(['LUMIN_CONCURRENCY']),
    );
  });
});

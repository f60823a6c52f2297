import { silentLogger } from '../../../platform/logger.ts';
import { createMetrics } from '../../../platform/metrics.ts';
import { createWords } from '../../../platform/words.ts';
import {
  statusOf,
  statusWords,
  taskStatusOf,
  topicOf,
  topicWords,
} from '../../../subgraphs/bruin/words.ts';

function startWords() {
  const metrics = createMetrics();
  const words = createWords('bruin', { log: silentLogger, metrics });
  const unknown = async () =>
    [
      ...(await metrics.expose()).body.matchAll(/^upstream_unknown_words_total\{(.*)\} (\d+)$/gm),
    ].map(([, labels, count]) => `${labels} ${count}`);
  return { words, unknown };
}

describe('words of Bruin', () => {
  // prettier-ignore
  it.each([
    { word: 'New',         status: 'NEW' },
    { word: 'InProgress',  status: 'IN_PROGRESS' },
    { word: 'In-Progress', status: 'IN_PROGRESS' },
    { word: 'In Progress', status: 'IN_PROGRESS' },
    { word: 'Draft',       status: 'DRAFT' },
    { word: 'Resolved',    status: 'RESOLVED' },
    { word: 'Closed',      status: 'CLOSED' },
    { word: 'InReview',    status: 'IN_REVIEW' },
    { word: 'Escalated',   status: 'UNKNOWN' },
  ])('bruin.md §7.6: status $word is $status', ({ word, status }) => {
    expect(statusOf(word, startWords().words)).toBe(status);
  });

  // prettier-ignore
  it.each([
    { word: 'VOO', topic: 'SERVICE_OUTAGE' },
    { word: 'VAS', topic: 'SERVICE_AFFECTING' },
    { word: '019', topic: 'WIRELESS_OUTAGE' },
    { word: '053', topic: 'ADD_LINES' },
    { word: 'VOI', topic: 'UNKNOWN' },
  ])('topic $word is $topic', ({ word, topic }) => {
    expect(topicOf(word, startWords().words)).toBe(topic);
  });

  // prettier-ignore
  it.each([
    { word: 'I', status: 'IN_PROGRESS' },
    { word: 'R', status: 'RESOLVED' },
    { word: 'C', status: 'CLOSED' },
    { word: 'X', status: 'UNKNOWN' },
  ])('task status $word is $status', ({ word, status }) => {
    expect(taskStatusOf(word, startWords().words)).toBe(status);
  });

  it('that are new are counted by field', async () => {
    const { words, unknown } = startWords();
    statusOf('Escalated', words);
    statusOf('Escalated', words);
    statusOf('New', words);
    taskStatusOf('X', words);
    expect(await unknown()).toEqual([
      'upstream="bruin",field="status" 2',
      'upstream="bruin",field="taskStatus" 1',
    ]);
  });

  it('are there for every value but UNKNOWN that a filter takes', () => {
    expect([...statusWords.keys()]).not.toContain('UNKNOWN');
    expect([...topicWords.values()]).toEqual(['VOO', 'VAS', '019', '053']);
    expect([...statusWords.values()].map((word) => statusOf(word, startWords().words))).toEqual([
      ...statusWords.keys(),
    ]);
  });
});

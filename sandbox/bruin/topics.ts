/** A kind of ticket, in Bruin's codes and words. */
export interface Topic {
  readonly callType: string;
  readonly callTypeDescription: string;
  readonly category: string;
  readonly categoryDescription: string;
}

const repair = (category: string, categoryDescription: string): Topic => ({
  callType: 'REP',
  callTypeDescription: 'Repair',
  category,
  categoryDescription,
});

export const TOPICS: readonly Topic[] = [
  repair('VOO', 'Service Outage Trouble'),
  repair('VAS', 'Service Affecting Trouble'),
  repair('019', 'Wireless Service Not Working'),
  {
    callType: 'CHG',
    callTypeDescription: 'Service Change',
    category: '053',
    categoryDescription: 'Add Additional Lines',
  },
];

/** The topic of a ticket's category; a category that is not listed is a repair under its own name. */
export const topicOf = (category: string): Topic =>
  TOPICS.find((topic) => topic.category === category) ?? repair(category, category);

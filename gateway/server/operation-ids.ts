/** What a message says of the operation that it is about. */
interface Message {
  readonly type: unknown;
  readonly id: string;
}

interface Operation {
  text: string;
  /** Whether its client gave it up. */
  completed: boolean;
  /** Whether the one before it under the same id has not ended yet. */
  isWaiting: boolean;
  /** Resolves when the protocol is through with it. */
  ended: Promise<void>;
}

export interface OperationIdsOptions {
  /** Hands a message to the protocol; resolves when its operation has ended. */
  readonly handle: (text: string) => Promise<void>;
  readonly isOpen: () => boolean;
  /** An id was used that still has its operation. */
  readonly refuse: () => void;
}

/** Further ids are refused: their operations end in a turn, unless the client reads nothing. */
const MAX_WAITING = 100;

/**
 * Lets an id have one operation at a time: one that is subscribed to after another was completed under
 * the same id begins when that one has ended, a turn later.
 *
 * graphql-ws knows operations by their id alone. Two of them in one turn would be one to it: it would
 * complete the new one for the old one's end, and never free the one that it lost sight of.
 */
export function createOperationIds({ handle, isOpen, refuse }: OperationIdsOptions) {
  const operations = new Map<string, Operation>();
  let waiting = 0;

  async function subscribe(id: string, text: string): Promise<void> {
    const before = operations.get(id);
    if (before && (!before.completed || waiting >= MAX_WAITING)) return refuse();
    if (before?.isWaiting) return takePlace(before, text);
    const operation = { text, completed: false, isWaiting: false, ended: Promise.resolve() };
    operations.set(id, operation);
    const handled = before ? follow(before, operation) : handle(text);
    operation.ended = handled.catch(() => undefined);
    try {
      await handled;
    } finally {
      if (operations.get(id) === operation) operations.delete(id);
    }
  }

  /** However often a client changes its mind meanwhile, one waits. */
  function takePlace(operation: Operation, text: string): void {
    operation.text = text;
    operation.completed = false;
  }

  async function follow(before: Operation, operation: Operation): Promise<void> {
    operation.isWaiting = true;
    waiting += 1;
    await before.ended;
    operation.isWaiting = false;
    waiting -= 1;
    if (!operation.completed && isOpen()) await handle(operation.text);
  }

  return async (text: string): Promise<void> => {
    const message = messageIn(text);
    if (message?.type === 'subscribe') return subscribe(message.id, text);
    if (message?.type === 'complete') {
      const operation = operations.get(message.id);
      if (operation) operation.completed = true;
    }
    return handle(text);
  };
}

/** @returns undefined for what is about no operation, or is no message: the protocol says so. */
function messageIn(text: string): Message | undefined {
  try {
    const message = JSON.parse(text) as Partial<Message> | null;
    return typeof message?.id === 'string' ? { type: message.type, id: message.id } : undefined;
  } catch {
    return undefined;
  }
}

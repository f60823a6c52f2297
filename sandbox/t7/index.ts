import { createAnswerQueue } from '../runtime/answers.ts';
import { createCallLog } from '../runtime/call-log.ts';
import { createCertificate } from '../runtime/certificate.ts';
import type { Simulator, SimulatorDeps } from '../runtime/types.ts';
import { createFaultSwitch } from './faults.ts';
import { createListener, type Answers } from './listener.ts';
import { loadMethods } from './methods.ts';
import { saveLiveMetrics, saveMetrics } from './metrics.ts';
import { predict } from './prediction.ts';
import { serve } from './serve.ts';

export interface T7Options extends SimulatorDeps {
  /** 0: any free port. */
  readonly port: number;
}

/**
 * Starts a T7: the prediction model behind gRPC over TLS.
 *
 * Its environment names the address as T7_GRPC_TARGET and holds, in T7_TLS_CA, the PEM text of the
 * certificate that it made at its start. In its calls `method` is `gRPC`, `path` the name of the
 * remote procedure, `status` the gRPC status.
 *
 * @throws an Error for people when the port is in use.
 */
export async function startT7({ world, port }: T7Options): Promise<Simulator> {
  const log = createCallLog('t7', world);
  const forced = createAnswerQueue('t7', ['grpc-status', 'prediction-failed', 'unasked-asset']);
  const [certificate, methods] = await Promise.all([createCertificate('T7'), loadMethods()]);
  const faults = createFaultSwitch({
    seed: world.seed,
    shut: async () => listener.close(),
    reopen: () => listener.open(),
  });
  const deps = { world, log, answers: forced, faults };
  const answers: Answers = {
    Prediction: serve('Prediction', predict, deps),
    SaveMetrics: serve('SaveMetrics', saveMetrics, deps),
    SaveLiveMetrics: serve('SaveLiveMetrics', saveLiveMetrics, deps),
  };
  const listener = createListener({ certificate, methods, answers, port });
  await listener.open();

  return {
    system: 't7',
    environment: {
      T7_GRPC_TARGET: `127.0.0.1:${listener.port}`,
      T7_TLS_CA: certificate.certificate,
    },
    operations: Object.keys(methods).map((name) => `gRPC ${name}`),
    calls: log.calls,
    clearCalls: () => log.clear(),
    faults: faults.current,
    setFault: (...list) => faults.set(list),
    clearFaults: () => faults.clear(),
    forceAnswer: (answer, times) => forced.force(answer, times),
    forcedAnswers: forced.pending,
    clearAnswers: () => forced.clear(),
    async stop() {
      faults.release();
      listener.close();
    },
  };
}

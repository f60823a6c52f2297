import { z } from 'zod';
import type { World } from '../world/types.ts';
import type { Procedure } from './serve.ts';

const REQUEST = z.object({
  // Proto3 sends no zero and no empty text.
  ticket_id: z.string().default('0'),
  ticket_rows: z.array(z.object({ asset: z.string().default('') })),
  assets_to_predict: z.array(z.string()),
});
type PredictionRequest = z.infer<typeof REQUEST>;

/** What the model expects next for each asset that was asked about, and for no other. */
export const predict: Procedure = {
  write: false,
  answer(request, world, answers) {
    const parsed = REQUEST.parse(request);
    if (parsed.ticket_rows.length === 0) return failed(parsed, 'the ticket has no rows');
    if (answers.take('prediction-failed')) return failed(parsed, 'the model was told to fail');
    const asked = [...new Set(parsed.assets_to_predict)].map((asset) =>
      predictAsset(asset, parsed, world),
    );
    const unasked = answers.take('unasked-asset') ? [UNASKED] : [];
    return {
      success: true,
      ticket_id: parsed.ticket_id,
      asset_predictions: [...unasked, ...asked],
    };
  },
};

/** The request as a whole. */
const failed = ({ ticket_id }: PredictionRequest, why: string): object => ({
  success: false,
  message: `Error executing prediction: ${why}`,
  ticket_id,
});

const UNASKED = {
  asset: 'NOBODY-ASKED',
  task_results: [{ name: 'Repair Completed', probability: 1 }],
};

/** Either results or an error. */
function predictAsset(asset: string, request: PredictionRequest, world: World): object {
  if (!request.ticket_rows.some((row) => row.asset === asset)) {
    return {
      asset,
      error: predictionError('Error executing prediction: no row of the ticket has the asset'),
    };
  }
  const prediction = world.predict(Number(request.ticket_id), asset);
  if ('error' in prediction) return { asset, error: predictionError(prediction.error) };
  // The model does not rank what it expects: sorted by name, the most probable may be anywhere.
  const results = prediction.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return { asset, task_results: results };
}

const predictionError = (message: string) => ({ code: 'error_in_prediction', message });

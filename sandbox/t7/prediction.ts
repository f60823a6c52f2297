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
  answer(request, world) {
    const parsed = REQUEST.parse(request);
    if (parsed.ticket_rows.length === 0) {
      return {
        success: false,
        message: 'Error executing prediction: the ticket has no rows',
        ticket_id: parsed.ticket_id,
      };
    }
    return {
      success: true,
      ticket_id: parsed.ticket_id,
      asset_predictions: [...new Set(parsed.assets_to_predict)].map((asset) =>
        predictAsset(asset, parsed, world),
      ),
    };
  },
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

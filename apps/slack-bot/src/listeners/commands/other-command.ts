import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from "@slack/bolt";

/** Answers a command that the app's settings route here by mistake. */
export const otherCommand = async ({ ack }: SlackCommandMiddlewareArgs & AllMiddlewareArgs): Promise<void> => {
  await ack({ response_type: "ephemeral", text: "Stance knows no such command. Type `/stance help` to see what it does know." });
};

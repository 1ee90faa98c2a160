import type { FastifyInstance } from 'fastify';
import { passwordRoutes } from './password-routes.js';
import { secondFactorRoutes } from './second-factor-routes.js';
import type { SignIn } from './service.js';
import { sessionRoutes } from './session-routes.js';
import { signInRoutes as entryRoutes } from './sign-in-routes.js';
import { singleSignOnRoutes } from './single-sign-on-routes.js';

/** Everything about signing in, its session, second factor and password. */
export function signInRoutes(app: FastifyInstance, signIn: SignIn): void {
  entryRoutes(app, signIn);
  sessionRoutes(app, signIn);
  secondFactorRoutes(app, signIn);
  passwordRoutes(app, signIn);
  singleSignOnRoutes(app, signIn);
  app.addHook('onClose', () => signIn.close());
}

# Små tal som inte visas, och exporten.

quantity-below = färre än { $quantity }
quantity-hidden = visas inte
fact-hidden = talen visas inte, för att ingen person ska gå att känna igen

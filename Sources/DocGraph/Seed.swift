// seed, replaced at once

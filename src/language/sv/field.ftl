# Formatets nycklar i ord: för editorer, genom plan schema.
